// Emotion words to pick from: the ones near the mood, more by searching. As many as fit, and none is required.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { roveByFocus, roveByKey } from '#components/common/roving.ts';
import { i18n } from '#i18n';
import { emotionsMatching, emotionsNear } from '#lib/vocabulary/near.ts';
import type { Mood } from './MoodField.tsx';
import '#components/common/chip.css';
import './EmotionWords.css';

interface EmotionWordsProps {
  mood: Mood;
  chosen: readonly string[];
  onToggle(word: string): void;
}

const NEAR = 9;

export function EmotionWords(props: EmotionWordsProps) {
  const [query, setQuery] = createSignal('');
  const offered = createMemo(() => {
    const found = query().trim() ? emotionsMatching(query(), NEAR) : emotionsNear(props.mood.valence, props.mood.arousal, NEAR);
    const words = found.map(({ word }) => word);
    // What is chosen stays in sight, wherever the mood or the search moves on to.
    return [...props.chosen.filter((word) => !words.includes(word)), ...words];
  });
  const foundNone = () => query().trim() !== '' && emotionsMatching(query(), 1).length === 0;

  return (
    <section class="words">
      <h2 id="words-label">{i18n.t('practice.words.label')}</h2>
      <div class="words__chips" role="toolbar" aria-labelledby="words-label" onKeyDown={roveByKey} onFocusIn={roveByFocus}>
        <For each={offered()}>
          {(word, index) => (
            <button
              type="button"
              class="chip"
              tabIndex={index() === 0 ? 0 : -1}
              aria-pressed={props.chosen.includes(word)}
              onClick={() => props.onToggle(word)}
            >
              {word}
            </button>
          )}
        </For>
      </div>
      <input
        class="field words__search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('practice.words.search')}
        aria-label={i18n.t('practice.words.search')}
        value={query()}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = emotionsMatching(query(), 1);
          if (event.key === 'Enter' && first) {
            event.preventDefault();
            if (!props.chosen.includes(first.word)) props.onToggle(first.word);
            setQuery('');
          }
        }}
      />
      <p class="small soft" role="status">
        <Show when={foundNone()}>{i18n.t('practice.words.none')}</Show>
      </p>
    </section>
  );
}
