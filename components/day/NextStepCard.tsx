// One next step after a check-in, to take or to leave.
import { i18n } from '#i18n';
import type { NextStep } from '#lib/practice/next-step.ts';
import './NextStepCard.css';

interface NextStepCardProps {
  step: NextStep;
  onTake(step: NextStep): void;
  onLeave(): void;
}

export function NextStepCard(props: NextStepCardProps) {
  return (
    <section class="card next-step" aria-label={i18n.t('practice.next.label')}>
      <p>{i18n.t(`practice.next.${props.step}.say`)}</p>
      <div class="next-step__ways">
        <button type="button" class="button button--main" onClick={() => props.onTake(props.step)}>
          {i18n.t(`practice.next.${props.step}.do`)}
        </button>
        <button type="button" class="button button--quiet" onClick={props.onLeave}>
          {i18n.t('practice.next.leave')}
        </button>
      </div>
    </section>
  );
}
