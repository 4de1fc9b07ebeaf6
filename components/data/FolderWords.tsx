// Asks for the passphrase of a folder.
import { createSignal, Show } from 'solid-js';
import { i18n } from '#i18n';

const SHORTEST = 8;

interface FolderWordsProps {
  /** The folder's name. */
  name: string;
  /** Why it is asked for again. */
  why?: string;
  onWords(words: string): Promise<void>;
  onLeave(): void;
}

export function FolderWords(props: FolderWordsProps) {
  const [words, setWords] = createSignal('');
  const [short, setShort] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setShort(words().length < SHORTEST);
    if (short() || busy()) return;
    setBusy(true);
    props.onWords(words()).finally(() => setBusy(false));
  };
  return (
    <form class="data__form" onSubmit={submit}>
      <p>{props.why ?? i18n.t('data.folder.chosen', { name: props.name })}</p>
      <label class="data__row">
        {i18n.t('data.folder.words')}
        <input
          class="field"
          type="password"
          autocomplete="off"
          ref={(field) => queueMicrotask(() => field.focus())}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="small soft">{i18n.t('data.folder.wordsMean')}</p>
      <Show when={short()}>
        <p role="alert">{i18n.t('data.out.longer')}</p>
      </Show>
      <div class="data__ways">
        <button type="submit" class="button button--main">
          {i18n.t('data.folder.begin')}
        </button>
        <button type="button" class="button button--quiet" onClick={props.onLeave}>
          {i18n.t('data.in.leave')}
        </button>
      </div>
    </form>
  );
}
