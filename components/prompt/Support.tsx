// Crisis and danger: few words and a way to a human. No coaching, and nothing is kept.
import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Lead } from './Lead.tsx';
import type { PromptState } from './state.ts';

export function Crisis(props: { state: PromptState }): JSX.Element {
  props.state.speak(`${i18n.t('prompt.crisis.title')} ${i18n.t('prompt.crisis.human')}`);
  return (
    <div class="support">
      <Lead>{i18n.t('prompt.crisis.title')}</Lead>
      <p>{i18n.t('prompt.crisis.human')}</p>
      <p class="selectable">{i18n.t('prompt.crisis.help')}</p>
      <p class="soft small">{i18n.t('prompt.crisis.emergency')}</p>
    </div>
  );
}

export function Danger(props: { state: PromptState }): JSX.Element {
  props.state.speak(i18n.t('prompt.danger.title'));
  return (
    <div class="support">
      <Lead>{i18n.t('prompt.danger.title')}</Lead>
      <p class="selectable">{i18n.t('prompt.danger.help')}</p>
      <p class="soft small">{i18n.t('prompt.danger.device')}</p>
    </div>
  );
}
