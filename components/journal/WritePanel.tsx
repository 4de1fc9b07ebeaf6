// A line or a page about today, with a question that fits what was felt.
import { createSignal, Show } from 'solid-js';
import { i18n } from '#i18n';
import { QUESTIONS } from '#lib/practice/en/questions.ts';
import { questionsFor } from '#lib/practice/question.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { newEntry } from '#lib/store/journal.ts';
import { EntryEditor } from './EntryEditor.tsx';

interface WritePanelProps {
  day: LocalDay;
  /** The check-in it goes with, if there is one: it chooses the question, and the page keeps the link. */
  about: Checkin | undefined;
  onClose(): void;
}

const OFFERED = 8;

export default function WritePanel(props: WritePanelProps) {
  const questions = questionsFor(QUESTIONS, props.day, props.about?.emotions ?? [], OFFERED);
  const [at, setAt] = createSignal(0);
  return (
    <section aria-label={i18n.t('practice.marks.journal')}>
      <Show when={questions[at() % questions.length]} keyed>
        {(question) => (
          <EntryEditor
            entry={newEntry(props.day, Date.now(), {
              question: question.text,
              tags: [],
              ...(props.about && { checkin: props.about.id }),
            })}
            tagged={false}
            onClose={props.onClose}
          />
        )}
      </Show>
      <button type="button" class="button button--quiet" onClick={() => setAt(at() + 1)}>
        {i18n.t('practice.tool.otherQuestion')}
      </button>
    </section>
  );
}
