// Steps to read and do, one at a time.
import { createSignal } from 'solid-js';
import { i18n } from '#i18n';

interface StepsPartProps {
  steps: readonly string[];
  onDone(): void;
}

export function StepsPart(props: StepsPartProps) {
  const [at, setAt] = createSignal(0);
  const next = () => (at() + 1 < props.steps.length ? setAt(at() + 1) : props.onDone());
  return (
    <div class="tool__part">
      <p class="tool__say serif" aria-live="polite">
        {props.steps[at()]}
      </p>
      <progress class="tool__progress" max={props.steps.length} value={at() + 1} aria-label={i18n.t('practice.tool.progress')} />
      <button type="button" class="button button--main" onClick={next}>
        {i18n.t('practice.tool.next')}
      </button>
    </div>
  );
}
