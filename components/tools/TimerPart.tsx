// A stretch of time with a word now and then.
import { createSignal, onCleanup } from 'solid-js';
import { i18n } from '#i18n';

interface TimerPartProps {
  minutes: number;
  words: readonly string[];
  onDone(): void;
}

export function TimerPart(props: TimerPartProps) {
  const begun = performance.now();
  const [passed, setPassed] = createSignal(0);
  const whole = () => props.minutes * 60;
  const timer = setInterval(() => {
    setPassed((performance.now() - begun) / 1000);
    if (passed() < whole()) return;
    clearInterval(timer);
    props.onDone();
  }, 500);
  onCleanup(() => clearInterval(timer));

  const word = () => props.words[Math.min(props.words.length - 1, Math.floor((passed() / whole()) * props.words.length))];
  const left = () => {
    const seconds = Math.max(0, Math.ceil(whole() - passed()));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  return (
    <div class="tool__part">
      <p class="tool__say serif" aria-live="polite">
        {word()}
      </p>
      <progress class="tool__progress" max={whole()} value={passed()} aria-label={i18n.t('practice.tool.progress')} />
      <p class="soft tool__clock" role="timer">
        {left()}
      </p>
    </div>
  );
}
