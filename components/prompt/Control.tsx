// Coercion, named plainly and kindly. No wording is offered: saying it better would only polish it.
import { createMemo, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { quoteWords } from '#lib/prompt/quote-words.ts';
import { Breath } from './Breath.tsx';
import { HelpLines } from './HelpLines.tsx';
import { Noticed } from './Noticed.tsx';
import type { PromptState } from './state.ts';
import { controlProse } from './strings.tsx';

export function Control(props: { state: PromptState }): JSX.Element {
  const { state } = props;
  const words = createMemo(() => {
    const first = state.analysis().findings[0];
    return first ? quoteWords(state.draft(), first) : '';
  });
  const breathing = () => state.panel() === 'breath';
  return (
    <div class="coaching">
      <Noticed prose={controlProse()} words={words()} />
      <div class="row">
        <button type="button" class="pill" aria-expanded={breathing()} on:click={() => state.toggle('breath')}>
          {i18n.t('prompt.breath.start')}
        </button>
      </div>
      <Show when={breathing()}>
        <Breath state={state} onDone={() => state.toggle('breath')} />
      </Show>
      <p class="small">{i18n.t('prompt.control.help')}</p>
      <HelpLines state={state} need="control" else={i18n.t('prompt.control.lines')} />
    </div>
  );
}
