// What was noticed, and three ways on: pause, name it, say it directly.
import { createEffect, createMemo, type JSX, on, Show } from 'solid-js';
import { i18n } from '#i18n';
import { quoteWords } from '#lib/prompt/quote-words.ts';
import { Breath } from './Breath.tsx';
import { NameIt } from './NameIt.tsx';
import { Noticed } from './Noticed.tsx';
import { OwnPlan } from './OwnPlan.tsx';
import { SayIt } from './SayIt.tsx';
import type { PromptState } from './state.ts';
import { patternProse, spokenWith } from './strings.tsx';

/** From here on a breath comes first: naming a feeling while highly stirred up can make it stronger (Nook et al. 2021). */
const HIGH_AROUSAL = 0.6;

export function Coaching(props: { state: PromptState }): JSX.Element {
  const { state } = props;
  const finding = () => state.analysis().findings[0];
  const prose = createMemo(() => {
    const pattern = finding()?.pattern;
    return pattern && patternProse(pattern);
  });
  const words = createMemo(() => {
    const first = finding();
    return first ? quoteWords(state.draft(), first) : '';
  });
  const stirred = () => state.analysis().arousal >= HIGH_AROUSAL;
  // A held card takes focus and is read out by that; a card that takes none is announced.
  createEffect(
    on([prose, words], ([found, quoted]) => {
      if (found && state.request.voice !== 'pause') state.speak(spokenWith(found.noticed, quoted));
    }),
  );

  return (
    <div class="coaching">
      <Show when={prose()}>{(found) => <Noticed prose={found()} words={words()} />}</Show>
      <OwnPlan state={state} />
      <Show when={stirred() && state.panel() !== 'breath'}>
        <p class="soft">{i18n.t('prompt.breath.offer')}</p>
      </Show>
      <div class="row">
        <button
          type="button"
          class={stirred() ? 'primary' : 'pill'}
          aria-expanded={state.panel() === 'breath'}
          on:click={() => state.toggle('breath')}
        >
          {i18n.t('prompt.breath.start')}
        </button>
        <button type="button" class="pill" aria-expanded={state.panel() === 'name'} on:click={() => state.toggle('name')}>
          {i18n.t('prompt.name.start')}
        </button>
      </div>
      <Show when={state.panel() === 'breath'}>
        <Breath state={state} onDone={() => state.toggle(stirred() ? 'name' : 'breath')} />
      </Show>
      <Show when={state.panel() === 'name'}>
        <NameIt state={state} />
      </Show>
      <Show when={state.panel() !== 'breath'}>
        <SayIt state={state} primary={!stirred()} />
      </Show>
    </div>
  );
}
