// A memory of being cared for, written down inside a tool: kept with the person's secure moments, of which the new tab may show one a day.
import { createSignal, onMount, Show } from 'solid-js';
import { keepAtPauses } from '#components/common/keep-at-pauses.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { deleteSecureMoment, newSecureMoment, SECURE_MOMENT_LENGTH, saveSecureMoment } from '#lib/store/save-secure-moment.ts';
import '#components/journal/EntryEditor.css';

interface MomentPartProps {
  ask: string;
  onDone(): void;
}

export function MomentPart(props: MomentPartProps) {
  const [text, setText] = createSignal('');
  const { id } = newSecureMoment('', Date.now());
  let everKept = false;
  let field: HTMLTextAreaElement | undefined;
  onMount(() => field?.focus());

  const { changed, finish, keep, state, trouble } = keepAtPauses(() => {
    const words = text().trim();
    if (words) {
      everKept = true;
      return saveSecureMoment({ id, text: words, updatedAt: Date.now() });
    }
    // All was taken out again: nothing stays behind.
    return everKept ? deleteSecureMoment(id) : undefined;
  });
  const done = async () => {
    if (await finish()) props.onDone();
  };

  return (
    <section class="tool__part tool__part--write editor" aria-label={i18n.t('own.moments.title')}>
      <h2 class="editor__question serif">{props.ask}</h2>
      <textarea
        class="field editor__text"
        ref={field}
        maxLength={SECURE_MOMENT_LENGTH}
        aria-label={props.ask}
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          changed();
        }}
      />
      <p class="small soft">{i18n.t('practice.tool.moment')}</p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={keep} words={text()} />}</Show>
      <div class="editor__ways">
        <p class="small soft" role="status">
          {state() === 'kept' ? i18n.t('journal.kept') : ''}
        </p>
        <button type="button" class="button button--main" onClick={done}>
          {i18n.t('journal.done')}
        </button>
      </div>
    </section>
  );
}
