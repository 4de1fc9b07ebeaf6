// At sending: two ways on, of equal weight.
import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import type { PromptState } from './state.ts';

const SEND_KEY = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';

export function Held(props: { state: PromptState }): JSX.Element {
  return (
    <footer class="keep">
      <div class="row equal">
        <button type="button" class="pill" on:click={() => props.state.finish({ kind: 'sent-as-is' })}>
          {i18n.t('prompt.held.sendAsIs')}
        </button>
        <button type="button" class="pill" on:click={() => props.state.finish({ kind: 'keep-editing' })}>
          {i18n.t('prompt.held.keepEditing')}
        </button>
      </div>
      <p class="soft small">{i18n.t('prompt.held.keys', { key: SEND_KEY })}</p>
    </footer>
  );
}
