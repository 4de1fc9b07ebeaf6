// The prompt's words from the locale: a pattern's id is its key.
import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { PatternId } from '#lib/vocabulary/ids.ts';

/** Message names hold no hyphens, so `mind-reading` is `mind_reading` there. */
type KeyOf<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyOf<Tail>}` : Id;

const SLOT = '{words}';

export interface Prose {
  /** The one sentence, with SLOT where the words go. */
  noticed: string;
  why: string;
  antidote: string;
  source: string;
}

export function patternProse(id: PatternId): Prose {
  const key = id.replaceAll('-', '_') as KeyOf<PatternId>;
  return {
    noticed: i18n.t(`prompt.pattern.${key}.noticed`, { words: SLOT }),
    why: i18n.t(`prompt.pattern.${key}.why`),
    antidote: i18n.t(`prompt.pattern.${key}.antidote`),
    source: i18n.t(`prompt.pattern.${key}.source`),
  };
}

export function controlProse(): Prose {
  return {
    noticed: i18n.t('prompt.control.noticed', { words: SLOT }),
    why: i18n.t('prompt.control.why'),
    antidote: i18n.t('prompt.control.antidote'),
    source: i18n.t('prompt.control.source'),
  };
}

/** A sentence with `words` in its slot, as plain text. */
export function spokenWith(sentence: string, words: string): string {
  return sentence.replace(SLOT, () => (words ? `“${words}”` : i18n.t('prompt.card.here')));
}

/** A sentence with `words` quoted in its slot; without words it speaks of the message. */
export function Quoting(props: { sentence: string; words: string }): JSX.Element {
  const parts = () => props.sentence.split(SLOT);
  return (
    <>
      {parts()[0]}
      <Show when={props.words} fallback={i18n.t('prompt.card.here')}>
        <q>{props.words}</q>
      </Show>
      {parts()[1]}
    </>
  );
}

/** Keeps the slot in a sentence that is to be shown by `Quoting`. */
export const WORDS_SLOT = { words: SLOT };
