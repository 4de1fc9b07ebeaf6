// A line or a page about today, with a question that fits what was felt.
import { createSignal, Show } from 'solid-js';
import { i18n } from '#i18n';
import { QUESTIONS } from '#lib/practice/en/questions.ts';
import { questionsFor } from '#lib/practice/question.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { newEntry } from '#lib/store/journal.ts';
import { EntryEditor } from './EntryEditor.tsx';

interface WritePanelProps {
  day: LocalDay;
  /** What was felt today, to choose the question by. */
  emotions: readonly string[];
  onClose(): void;
}

const OFFERED = 8;

export default function WritePanel(props: WritePanelProps) {
  const questions = questionsFor(QUESTIONS, props.day, props.emotions, OFFERED);
  const [at, setAt] = createSignal(0);
  return (
    <section aria-label={i18n.t('practice.marks.journal')}>
      <Show when={questions[at() % questions.length]} keyed>
        {(question) => (
          <EntryEditor
            entry={newEntry(props.day, Date.now(), { question: question.text, tags: [] })}
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
