// An exercise that ends in an if-then card: one of the person's own, which the new tab and the prompt can show, and a page of the journal
// that tells it was made.
import { TriggerForm } from '#components/triggers/TriggerForm.tsx';
import { i18n } from '#i18n';
import type { CardExercise as Exercise } from '#lib/practice/growth-step.ts';
import { cardHalves } from '#lib/practice/trigger-card.ts';
import { type JournalEntry, saveEntry } from '#lib/store/journal.ts';
import { newTrigger } from '#lib/store/triggers.ts';

interface CardExerciseProps {
  exercise: Exercise;
  /** The blank page it is told on. */
  page: JournalEntry;
  onClose(): void;
}

export function CardExercise(props: CardExerciseProps) {
  return (
    <>
      <p class="serif">{props.exercise.ask}</p>
      <TriggerForm
        before={newTrigger(Date.now(), { cue: props.exercise.cue })}
        onKept={async (card) => {
          await saveEntry({ ...props.page, text: i18n.t('triggers.plan', cardHalves(card)), updatedAt: card.updatedAt });
        }}
        onClose={props.onClose}
      />
    </>
  );
}
