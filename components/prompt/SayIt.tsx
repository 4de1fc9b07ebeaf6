// Wordings that say it directly: the first at once, the others for those who ask.
import { createSignal, Index, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { PromptState } from './state.ts';
import { Wording } from './Wording.tsx';

export function SayIt(props: { state: PromptState; primary: boolean }): JSX.Element {
  const [all, setAll] = createSignal(false);
  const found = () => {
    const wordings = props.state.wordings();
    return typeof wordings === 'string' ? [] : wordings.slice(0, 3);
  };
  const note = () => {
    const wordings = props.state.wordings();
    if (wordings === 'looking') return i18n.t('prompt.say.looking');
    if (wordings === 'gone') return i18n.t('prompt.say.gone');
    return wordings.length === 0 ? i18n.t('prompt.say.none') : '';
  };
  return (
    <section class="say" aria-labelledby="say">
      <p class="heading" id="say">
        {i18n.t('prompt.say.start')}
      </p>
      <Show when={note()}>
        <p class="soft">{note()}</p>
      </Show>
      <Index each={all() ? found() : found().slice(0, 1)}>
        {(wording, index) => <Wording state={props.state} wording={wording()} primary={props.primary && index === 0} />}
      </Index>
      <Show when={!all() && found().length > 1}>
        <button type="button" class="link" on:click={() => setAll(true)}>
          {i18n.t('prompt.say.others', found().length - 1)}
        </button>
      </Show>
    </section>
  );
}
