// Which feeling a wording names: the one the person chose, else the one the draft names, else the likeliest for what happened.
import { EMOTIONS, emotionOf } from '../../vocabulary/emotions.ts';
import type { PatternId } from '../../vocabulary/ids.ts';
import type { Register } from '../types.ts';
import { BARE } from './bare/bare.ts';
import { type Draft, hash } from './read/draft.ts';
import type { Matter } from './read/matter.ts';

const UNPLEASANT = EMOTIONS.filter(
  (emotion) =>
    emotion.valence < 0 &&
    !/^(?:open|low|raw|sensitive|small|lost|empty|heavy|mad|sorry|needy|worthless|torn|alone|mad|bitter|distant|tender)$/.test(
      emotion.word,
    ),
).map((emotion) => emotion.word);
const NAMED = new RegExp(
  `\\b(?:I(?:'m| am|'ve been| was)?|i(?:m)?|feel|feeling|felt|so|really|been)(?: (?:so|really|just|very|a bit|still|feel|feeling|felt|honestly|kind of))* (${UNPLEASANT.join('|')})\\b`,
  'i',
);

/** What the other is said to do to me, as what I feel: "you are annoying" → annoyed. */
const DONE_TO_ME: readonly [RegExp, string][] = [
  [/\bannoy(?:s|ed|ing)?\b/i, 'annoyed'],
  [/\birritat(?:es?|ed|ing)\b/i, 'irritated'],
  [/\bdisappoint(?:s|ed|ing|ment)?\b/i, 'disappointed'],
  [/\bfrustrat(?:es?|ed|ing)\b/i, 'frustrated'],
  [/\bembarrass(?:es|ed|ing)?\b/i, 'embarrassed'],
  [/\bconfus(?:es?|ed|ing)\b/i, 'confused'],
  [/\b(?:make|makes|making|made) me (?:so |really )?(?:angry|mad)\b/i, 'angry'],
  [/\b(?:make|makes|making|made) me (?:so |really )?sad\b|\bbreak(?:s|ing)? my heart\b/i, 'sad'],
  [/\bhurt(?:s|ing)?\b/i, 'hurt'],
  [/\b(?:tired|sick and tired) of\b/i, 'tired'],
  [/\bscar(?:es?|ed|ing) me\b/i, 'scared'],
];

/** Feelings too near the skin to name at work, and what is said there instead. */
const AT_WORK: Readonly<Record<string, string>> = {
  hurt: 'disappointed',
  sad: 'disappointed',
  lonely: 'unsure',
  insecure: 'unsure',
  disconnected: 'unsure',
  scared: 'concerned',
  worried: 'concerned',
  anxious: 'uneasy',
  furious: 'frustrated',
  angry: 'frustrated',
  resentful: 'frustrated',
  jealous: 'disappointed',
  low: 'discouraged',
};

/** In a family some words for love's own doubts sound strange. */
const IN_FAMILY: Readonly<Record<string, string>> = { insecure: 'unsure', jealous: 'sad', disconnected: 'lonely', resentful: 'upset' };

/** A feeling word that completes "I feel …": the chosen one as it is, any other in the words of the register. */
export function feeling(
  draft: Draft,
  pattern: PatternId,
  matter: Matter | undefined,
  chosen: string | undefined,
  register: Register,
): string {
  const known = chosen && emotionOf(chosen);
  if (known) return known.word;
  const felt = impliedFeeling(draft, pattern, matter);
  const words = register === 'work' ? AT_WORK : register === 'family' ? IN_FAMILY : {};
  return words[felt] ?? felt;
}

function impliedFeeling(draft: Draft, pattern: PatternId, matter: Matter | undefined): string {
  for (const sentence of draft.sentences) {
    const named = NAMED.exec(sentence.plain)?.[1]?.toLowerCase();
    if (named) return named;
    const done = DONE_TO_ME.find(([sign]) => sign.test(sentence.plain) && !/\b(?:not|n't|am i|i am|i'm)\b/i.test(sentence.plain));
    if (done) return done[1];
  }
  const ofPattern = BARE[pattern].feel;
  const list =
    matter?.source === 'frame' || (matter?.source === 'topic' && /^(?:criticism|passive-aggression|demand|stonewalling)$/.test(pattern))
      ? matter.feel
      : ofPattern;
  return list[hash(`${draft.seed}:feel`) % Math.min(3, list.length)] ?? ofPattern[0];
}
