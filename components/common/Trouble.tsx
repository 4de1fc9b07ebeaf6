// Says kindly that the store failed, and what can be done. What the person wrote stays on screen; `words` offers it for copying, and as a file.
import { createSignal, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { StoreError } from '#lib/store/errors.ts';
import { saveFile } from './save-file.ts';
import './Trouble.css';

interface TroubleProps {
  error: StoreError;
  /** read: nothing could be opened · write: something could not be kept. */
  during: 'read' | 'write';
  onRetry(): void;
  /** The unsaved words, where there are any. A file needs no room in the browser's storage, and no clipboard. */
  words?: string | undefined;
}

function sentence(props: TroubleProps): string {
  const { kind } = props.error;
  if (kind === 'newer-version') return i18n.t('practice.trouble.readNewer');
  if (kind === 'locked') return i18n.t('practice.trouble.locked');
  if (kind === 'blocked') return i18n.t('practice.trouble.readBlocked');
  if (props.during === 'write') return kind === 'quota' ? i18n.t('practice.trouble.writeQuota') : i18n.t('practice.trouble.writeOther');
  return kind === 'unavailable' ? i18n.t('practice.trouble.readUnavailable') : i18n.t('practice.trouble.readOther');
}

export function Trouble(props: TroubleProps) {
  const [copied, setCopied] = createSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.words ?? '');
    setCopied(true);
  };
  return (
    <div class="trouble" role="alert">
      <p>{sentence(props)}</p>
      <div class="trouble__ways">
        <Show
          when={props.error.kind === 'newer-version'}
          fallback={
            <button type="button" class="button" onClick={props.onRetry}>
              {i18n.t('practice.trouble.again')}
            </button>
          }
        >
          <button type="button" class="button" onClick={() => location.reload()}>
            {i18n.t('practice.trouble.reload')}
          </button>
        </Show>
        <Show when={props.words}>
          <button type="button" class="button" onClick={copy}>
            {copied() ? i18n.t('practice.trouble.copied') : i18n.t('practice.trouble.copy')}
          </button>
          <button type="button" class="button" onClick={() => saveFile('tend-my-words.txt', 'text/plain', props.words ?? '')}>
            {i18n.t('practice.trouble.save')}
          </button>
        </Show>
      </div>
    </div>
  );
}
