// Journal entries, latest first; each opens, or is deleted and may be brought back.
import Trash from 'lucide-solid/icons/trash';
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import { plainExcerpt } from '#lib/practice/plain-excerpt.ts';
import { deleteEntry, type JournalEntry, saveEntry } from '#lib/store/journal.ts';
import './EntryList.css';

interface EntryListProps {
  entries: readonly JournalEntry[];
  onOpen(entry: JournalEntry): void;
}

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function EntryList(props: EntryListProps) {
  const [gone, setGone] = createSignal<JournalEntry>();
  const { attempt, forget, trouble } = createAttempts();

  const remove = (entry: JournalEntry) =>
    attempt(
      () => deleteEntry(entry.id),
      () => setGone(entry),
    );

  return (
    <>
      <Undo
        gone={gone()}
        said={i18n.t('practice.checkin.deleted')}
        onUndo={(entry) =>
          attempt(
            () => saveEntry(entry),
            () => setGone(),
          )
        }
      />
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
      <ul class="pages">
        <For each={props.entries}>
          {(entry) => (
            <li class="pages__page">
              <button type="button" class="pages__open" onClick={() => props.onOpen(entry)}>
                <span class="small soft">{[date.format(entry.at), ...entry.tags].join(' · ')}</span>
                <Show when={entry.question}>
                  <span class="serif">{entry.question}</span>
                </Show>
                <span class="pages__text">{plainExcerpt(entry.text)}</span>
              </button>
              <button
                type="button"
                class="button button--icon"
                aria-label={i18n.t('journal.deleteOf', { date: date.format(entry.at) })}
                title={i18n.t('practice.checkin.delete')}
                onClick={() => remove(entry)}
              >
                <Trash size={17} aria-hidden="true" />
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
