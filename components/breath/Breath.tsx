// A breath to follow: a ring that grows and shrinks, and the words for it. Stopped at any time; with reduced motion the ring rests and the count leads.
import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { i18n } from '#i18n';
import { type BreathPattern, type BreathStep, breathAt } from '#lib/practice/breath.ts';
import { createTone } from './tone.ts';
import './Breath.css';

interface BreathProps {
  pattern: BreathPattern;
  rounds: number;
  pace?: number;
  /** Whether a soft tone says when a step begins. */
  sound?: boolean;
  onDone(): void;
  onStop(): void;
}

const STEP_KEY = {
  in: 'practice.breath.in',
  sip: 'practice.breath.sip',
  hold: 'practice.breath.hold',
  out: 'practice.breath.out',
  rest: 'practice.breath.rest',
} as const satisfies Record<BreathStep, string>;

/** How large the ring is at the end of each step; `hold` and `rest` keep what was. */
const FULL: Partial<Record<BreathStep, number>> = { in: 0.88, sip: 1, out: 0.5 };

export function Breath(props: BreathProps) {
  const begun = performance.now();
  const now = () => breathAt(props.pattern, props.rounds, performance.now() - begun, props.pace);
  const [moment, setMoment] = createSignal(now(), { equals: false });
  let size = 0.5;
  const tone = props.sound ? createTone() : undefined;
  onCleanup(() => tone?.end());
  const step = createMemo(() => moment()?.step);
  createEffect(() => {
    const now = step();
    if (now) tone?.play(now);
  });

  const timer = setInterval(() => {
    const next = now();
    if (next) return setMoment(next);
    clearInterval(timer);
    props.onDone();
  }, 100);
  onCleanup(() => clearInterval(timer));

  const ring = (step: BreathStep, length: number) => {
    size = FULL[step] ?? size;
    return { '--size': size, '--length': `${length}s` };
  };

  return (
    <Show when={moment()}>
      {(at) => (
        <div class="breath">
          <div class="breath__space" aria-hidden="true">
            <div class="breath__ring" style={ring(at().step, at().length)} />
            <span class="breath__count">{at().left}</span>
          </div>
          <p class="breath__step" role="status">
            {i18n.t(STEP_KEY[at().step])}
          </p>
          <p class="small soft">{i18n.t('practice.breath.round', { round: at().round, rounds: props.rounds })}</p>
          <button type="button" class="button button--quiet" onClick={props.onStop}>
            {i18n.t('practice.breath.stop')}
          </button>
        </div>
      )}
    </Show>
  );
}
