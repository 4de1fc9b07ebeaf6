// A page of the journal to read: its Markdown as it was meant, and the check-in it belongs to.
import { createResource, Show } from 'solid-js';
import { i18n } from '#i18n';
import { findCheckin } from '#lib/store/checkins.ts';
import type { JournalEntry } from '#lib/store/journal.ts';
import { renderMarkdown } from './render-markdown.ts';
import './EntryReader.css';

interface EntryReaderProps {
  entry: JournalEntry;
  onWrite(): void;
  onClose(): void;
}

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

export default function EntryReader(props: EntryReaderProps) {
  // What it was written beside is told where it can be told; the page itself needs none of it.
  const [checkin] = createResource(
    () => props.entry.checkin,
    (id) => findCheckin(id).catch(() => undefined),
  );
  return (
    <article class="reader">
      <h2 class="reader__title serif" tabIndex={-1} ref={(title) => queueMicrotask(() => title.focus())}>
        {props.entry.question ?? date.format(props.entry.at)}
      </h2>
      <p class="small soft">
        {[props.entry.question && date.format(props.entry.at), ...props.entry.tags].filter(Boolean).join(' · ')}
        <Show when={checkin()?.emotions.length ? checkin() : undefined}>
          {(felt) => <span class="reader__felt">{i18n.t('journal.felt', { words: felt().emotions.join(', ') })}</span>}
        </Show>
      </p>
      <div class="reader__text">{renderMarkdown(props.entry.text)}</div>
      <div class="reader__ways">
        <button type="button" class="button button--main" onClick={props.onWrite}>
          {i18n.t('journal.writeOn')}
        </button>
        <button type="button" class="button button--quiet" onClick={props.onClose}>
          {i18n.t('journal.back')}
        </button>
      </div>
    </article>
  );
}
