// While writing: keep one's own words, say that this did not help, or ask for quiet. In support: close.
import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { QUIET_SCOPES } from '#lib/prompt/bridge.ts';
import type { PromptState } from './state.ts';

/** Words that fit on a button. */
const LONGEST_OFFERED = 40;

export function Keep(props: { state: PromptState }): JSX.Element {
  const { state } = props;
  const guard = () => state.analysis().guard;
  /** The words in question, where they are short enough to be a phrase of theirs. */
  const phrase = () => {
    const first = state.analysis().findings[0];
    const words = first ? state.draft().slice(first.start, first.end).trim() : '';
    return guard() || words.length > LONGEST_OFFERED || words.includes('\n') ? '' : words;
  };
  function neverFlag(): void {
    state.request.neverFlag(phrase());
    state.finish({ kind: 'not-helpful' });
  }
  return (
    <footer class="keep">
      <Show
        when={state.request.voice !== 'support'}
        fallback={
          <div class="row">
            <button type="button" class="pill" on:click={() => state.finish({ kind: 'closed' })}>
              {i18n.t('prompt.card.close')}
            </button>
            <Show when={guard() === 'danger'}>
              <button type="button" class="link" on:click={() => state.finish({ kind: 'quiet', scope: 'conversation' })}>
                {i18n.t('prompt.danger.hide')}
              </button>
            </Show>
          </div>
        }
      >
        <div class="row">
          <button type="button" class="link" on:click={() => state.finish({ kind: 'kept' })}>
            {i18n.t('prompt.keep.keepMine')}
          </button>
          <button type="button" class="link" on:click={() => state.finish({ kind: 'not-helpful' })}>
            {i18n.t('prompt.keep.notHelpful')}
          </button>
          <button type="button" class="link" aria-expanded={state.panel() === 'quiet'} on:click={() => state.toggle('quiet')}>
            {i18n.t('prompt.keep.quiet')}
          </button>
        </div>
        <Show when={state.panel() === 'quiet'}>
          <fieldset class="row" aria-label={i18n.t('prompt.keep.quietLabel')}>
            <For each={QUIET_SCOPES}>
              {(scope) => (
                <button type="button" class="pill" on:click={() => state.finish({ kind: 'quiet', scope })}>
                  {i18n.t(`prompt.keep.${scope}`)}
                </button>
              )}
            </For>
            <Show when={phrase()}>
              <button type="button" class="pill" on:click={neverFlag}>
                {i18n.t('prompt.keep.never', { words: phrase() })}
              </button>
            </Show>
          </fieldset>
        </Show>
      </Show>
    </footer>
  );
}
