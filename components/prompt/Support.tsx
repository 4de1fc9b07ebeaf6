// Crisis and danger: few words and a way to a human. No coaching, and nothing is kept.
import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { HelpLines } from './HelpLines.tsx';
import { Lead } from './Lead.tsx';
import type { PromptState } from './state.ts';

export function Crisis(props: { state: PromptState }): JSX.Element {
  props.state.speak(`${i18n.t('prompt.crisis.title')} ${i18n.t('prompt.crisis.human')}`);
  return (
    <div class="support">
      <Lead>{i18n.t('prompt.crisis.title')}</Lead>
      <p>{i18n.t('prompt.crisis.human')}</p>
      <HelpLines state={props.state} need="crisis" else={i18n.t('prompt.crisis.help')} />
    </div>
  );
}

/** Two steps: what shows first says nothing to somebody who looks over the shoulder. */
export function Danger(props: { state: PromptState }): JSX.Element {
  const [shown, setShown] = createSignal(false);
  return (
    <div class="support">
      <Show
        when={shown()}
        fallback={
          <>
            <Lead>{i18n.t('prompt.danger.first')}</Lead>
            <div class="row">
              <button type="button" class="pill" on:click={() => setShown(true)}>
                {i18n.t('prompt.danger.show')}
              </button>
            </div>
          </>
        }
      >
        <Lead>{i18n.t('prompt.danger.title')}</Lead>
        <HelpLines state={props.state} need="danger" else={i18n.t('prompt.danger.help')} />
        <p class="soft small">{i18n.t('prompt.danger.device')}</p>
      </Show>
    </div>
  );
}
