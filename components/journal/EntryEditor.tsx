// A page of the journal. It is kept at every pause, so there is no save button to forget; trouble says so and keeps the words here.
import { createSignal, onMount, Show } from 'solid-js';
import { keepAtPauses } from '#components/common/keep-at-pauses.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type JournalEntry, saveEntry } from '#lib/store/journal.ts';
import { markPractice } from '#lib/store/practices.ts';
import './EntryEditor.css';

interface EntryEditorProps {
  /** The entry to write in; one that was never kept yet is kept with its first words. */
  entry: JournalEntry;
  /** Whether tags are asked for. */
  tagged: boolean;
  onClose(): void;
}

export function EntryEditor(props: EntryEditorProps) {
  const [text, setText] = createSignal(props.entry.text);
  const [tags, setTags] = createSignal(props.entry.tags.join(', '));
  let page: HTMLTextAreaElement | undefined;
  onMount(() => page?.focus());

  const current = (): JournalEntry => ({
    ...props.entry,
    text: text(),
    tags: [
      ...new Set(
        tags()
          .split(',')
          .map((tag) => tag.trim().toLowerCase().slice(0, 60)),
      ),
    ].filter(Boolean),
    updatedAt: Date.now(),
  });
  let everKept = props.entry.text !== '';
  /** The page as it was read, or last kept: what changes it from elsewhere is newer. */
  let began: JournalEntry | undefined = everKept ? props.entry : undefined;
  const [beside, setBeside] = createSignal(false);
  const { changed, finish, keep, state, trouble } = keepAtPauses(() => {
    // A page that stayed blank is no page.
    if (!everKept && !text().trim()) return undefined;
    everKept = true;
    return saveEntry({ ...current(), ...(began && { id: began.id }) }, began).then((kept) => {
      if (began && kept.id !== began.id) setBeside(true);
      began = kept;
      return markPractice(props.entry.day, 'journal', Date.now());
    });
  });
  const close = async () => {
    if (await finish()) props.onClose();
  };

  return (
    <section class="editor" aria-label={i18n.t('journal.page')}>
      <Show when={props.entry.question}>
        <h2 class="editor__question serif">{props.entry.question}</h2>
      </Show>
      <textarea
        class="field editor__text"
        ref={page}
        aria-label={props.entry.question ?? i18n.t('journal.page')}
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          changed();
        }}
      />
      <Show when={props.tagged}>
        <input
          class="field"
          placeholder={i18n.t('journal.tags')}
          aria-label={i18n.t('journal.tags')}
          autocomplete="off"
          value={tags()}
          onInput={(event) => {
            setTags(event.currentTarget.value);
            changed();
          }}
        />
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={keep} words={text()} />}</Show>
      <div class="editor__ways">
        <p class="small soft" role="status">
          {state() === 'kept' ? i18n.t(beside() ? 'journal.keptBeside' : 'journal.kept') : ''}
        </p>
        <button type="button" class="button button--main" onClick={close}>
          {i18n.t('journal.done')}
        </button>
      </div>
    </section>
  );
}
