// Which feelings to offer first for a draft. A guess to pick from, never a diagnosis: the whole vocabulary is one press away.
import type { Analysis } from '../language/types.ts';
import { EMOTIONS, type EmotionWord } from '../vocabulary/emotions.ts';
import { FAUX_FEELINGS, type FauxFeeling } from '../vocabulary/faux-feelings.ts';
import type { PatternId } from '../vocabulary/ids.ts';

const OFTEN: Record<PatternId, readonly EmotionWord[]> = {
  criticism: ['frustrated', 'hurt', 'lonely', 'disappointed', 'tired'],
  contempt: ['hurt', 'angry', 'disappointed', 'resentful', 'ashamed'],
  defensiveness: ['hurt', 'ashamed', 'anxious', 'frustrated', 'guilty'],
  demand: ['anxious', 'frustrated', 'scared', 'impatient', 'stressed'],
  threat: ['scared', 'angry', 'hurt', 'helpless', 'exhausted'],
  'mind-reading': ['hurt', 'insecure', 'worried', 'confused', 'lonely'],
  'faux-feeling': ['hurt', 'lonely', 'sad', 'worried', 'angry'],
  protest: ['lonely', 'worried', 'hurt', 'anxious', 'longing'],
  reassurance: ['anxious', 'insecure', 'worried', 'lonely', 'vulnerable'],
  'guilt-trip': ['hurt', 'lonely', 'sad', 'resentful', 'disappointed'],
  catastrophizing: ['overwhelmed', 'scared', 'hopeless', 'sad', 'lonely'],
  stonewalling: ['overwhelmed', 'exhausted', 'hurt', 'angry', 'numb'],
  'passive-aggression': ['resentful', 'hurt', 'disappointed', 'tired', 'angry'],
  invalidation: ['overwhelmed', 'helpless', 'frustrated', 'guilty', 'tense'],
  'over-apology': ['guilty', 'anxious', 'ashamed', 'sorry', 'small'],
  'self-silencing': ['small', 'anxious', 'sad', 'lonely', 'resentful'],
};

const AROUSAL = new Map<string, number>(EMOTIONS.map((emotion) => [emotion.word, emotion.arousal]));
/** How far the draft's own energy may move a word among the others: about two places. */
const ENERGY_PLACES = 2;

/** The faux feeling named in `words`, if one is ("I feel ignored" → ignored); the longest where several fit. */
export function fauxFeelingIn(words: string): FauxFeeling | undefined {
  const said = ` ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]/gu, ' ')
    .replaceAll(/\s+/g, ' ')} `;
  return FAUX_FEELINGS.filter((faux) => said.includes(` ${faux.word} `)).sort((a, b) => b.word.length - a.word.length)[0];
}

/**
 * Up to `count` feelings for a draft, likeliest first: what is under a faux feeling it names, then what its patterns
 * often carry, the strongest pattern counting most and words near the draft's own energy moving up.
 */
export function likelyEmotions(draft: string, analysis: Analysis, count = 6): EmotionWord[] {
  const scores = new Map<EmotionWord, number>();
  const offer = (words: readonly EmotionWord[], weight: number) => {
    words.forEach((word, place) => {
      const energy = (AROUSAL.get(word) ?? 0) * (analysis.arousal * 2 - 1);
      scores.set(word, (scores.get(word) ?? 0) + (words.length - place + energy * ENERGY_PLACES) * weight);
    });
  };
  analysis.findings.forEach((finding, rank) => {
    const faux = fauxFeelingIn(draft.slice(finding.start, finding.end));
    if (faux) offer(faux.emotions, 4 / (rank + 1));
    offer(OFTEN[finding.pattern], 1 / (rank + 1));
  });
  if (scores.size === 0) offer(['hurt', 'worried', 'angry', 'sad', 'lonely', 'tired'], 1);
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word)
    .slice(0, count);
}

/** The feelings nearest to a place on the two axes, nearest first. */
export function emotionsNear(valence: number, arousal: number, count = 6): EmotionWord[] {
  const distance = (emotion: (typeof EMOTIONS)[number]) => Math.hypot(emotion.valence - valence, emotion.arousal - arousal);
  return [...EMOTIONS]
    .sort((a, b) => distance(a) - distance(b))
    .map((emotion) => emotion.word)
    .slice(0, count);
}
