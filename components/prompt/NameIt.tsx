// Naming the feeling: likely words for this draft first, then a plane of how pleasant and how stirred up it is.
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { emotionsNear, fauxFeelingIn, likelyEmotions } from '#lib/prompt/likely-emotions.ts';
import { EMOTIONS } from '#lib/vocabulary/emotions.ts';
import { NEEDS } from '#lib/vocabulary/needs.ts';
import { FeelingPlane } from './FeelingPlane.tsx';
import type { PromptState } from './state.ts';
import { Quoting, WORDS_SLOT } from './strings.tsx';

/** The needs a feeling often points to, as one phrase. */
function needsOf(word: string): string {
  const needs = EMOTIONS.find((emotion) => emotion.word === word)?.needs ?? [];
  const nouns = needs.slice(0, 2).map((id) => NEEDS.find((need) => need.id === id)?.noun ?? id);
  return new Intl.ListFormat(undefined, { type: 'disjunction' }).format(nouns);
}

export function NameIt(props: { state: PromptState }): JSX.Element {
  const { state } = props;
  const [wide, setWide] = createSignal(false);
  const [place, setPlace] = createSignal({ valence: -0.5, arousal: state.analysis().arousal });
  const faux = createMemo(() =>
    state
      .analysis()
      .findings.map((finding) => fauxFeelingIn(state.draft().slice(finding.start, finding.end)))
      .find(Boolean),
  );
  const words = createMemo(() =>
    wide() ? emotionsNear(place().valence, place().arousal, 8) : likelyEmotions(state.draft(), state.analysis()),
  );
  // A word chosen stays in sight, wherever one looks next.
  const shown = createMemo<string[]>(() => {
    const chosen = state.emotion();
    const list: string[] = words();
    return chosen && !list.includes(chosen) ? [chosen, ...list.slice(0, -1)] : list;
  });

  return (
    <div class="name">
      <p class="soft" id="name-ask">
        <Show when={!wide() && faux()} fallback={wide() ? i18n.t('prompt.name.near') : i18n.t('prompt.name.ask')}>
          {(found) => <Quoting sentence={i18n.t('prompt.name.under', WORDS_SLOT)} words={found().word} />}
        </Show>
      </p>
      <Show when={wide()}>
        <FeelingPlane place={place()} onPlace={setPlace} />
      </Show>
      <fieldset class="row" aria-labelledby="name-ask">
        <For each={shown()}>
          {(word) => (
            <button type="button" class="pill" aria-pressed={state.emotion() === word} on:click={() => state.nameIt(word)}>
              {word}
            </button>
          )}
        </For>
        <button type="button" class="link" aria-expanded={wide()} on:click={() => setWide(!wide())}>
          {wide() ? i18n.t('prompt.name.fewer') : i18n.t('prompt.name.more')}
        </button>
      </fieldset>
      <Show when={state.emotion()}>
        {(word) => <p class="soft small">{i18n.t('prompt.name.needs', { emotion: word(), needs: needsOf(word()) })}</p>}
      </Show>
    </div>
  );
}
