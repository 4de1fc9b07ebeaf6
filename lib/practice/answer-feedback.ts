// What an answer does well and what stands in its way, on four qualities of secure talk, from what the analyser sees in it. It speaks of
// the words, and always says which.
import type { Analysis, Finding, Span } from '../language/types.ts';
import type { GuardId, PatternId, SecureMove } from '../vocabulary/ids.ts';

/**
 * directness: what one wants can be heard · ownership: one speaks of oneself · boundary: both have room for a no · warmth: care shows.
 * Direct talk and owning: Rosenberg 2003; room for a no: Linehan 2015; warmth: Gottman & Silver 1999.
 */
export const QUALITIES = ['directness', 'ownership', 'boundary', 'warmth'] as const;
export type Quality = (typeof QUALITIES)[number];

/** The secure moves that show a quality. */
const SHOWN_BY: Record<Quality, readonly SecureMove[]> = {
  directness: ['request', 'boundary', 'break'],
  ownership: ['owning', 'repair'],
  boundary: ['boundary', 'break'],
  warmth: ['appreciation', 'curiosity', 'repair'],
};

/** The qualities a pattern stands in the way of. */
const HINDERS: Record<PatternId, readonly Quality[]> = {
  criticism: ['ownership', 'warmth'],
  contempt: ['ownership', 'warmth'],
  defensiveness: ['ownership'],
  demand: ['boundary', 'warmth'],
  threat: ['boundary', 'warmth'],
  'mind-reading': ['ownership'],
  'faux-feeling': ['ownership'],
  protest: ['directness', 'boundary'],
  reassurance: ['directness'],
  'guilt-trip': ['directness', 'warmth'],
  catastrophizing: ['directness'],
  stonewalling: ['directness', 'warmth'],
  'passive-aggression': ['directness', 'warmth'],
  invalidation: ['warmth'],
  'over-apology': ['directness', 'boundary'],
  'self-silencing': ['directness', 'boundary'],
};

/** there: it shows · mixed: it shows, and something stands in its way · hindered: something stands in its way · open: neither. */
export type QualityState = 'there' | 'mixed' | 'hindered' | 'open';

export interface QualityFeedback {
  quality: Quality;
  state: QualityState;
  /** What shows it, with the sentence that does; without one where only the whole does. */
  shown: { move: SecureMove; span?: Span }[];
  /** What stands in its way, strongest first. */
  against: Finding[];
}

export interface AnswerFeedback {
  /** Where one of these shows, there is no coaching: `qualities` is empty. */
  guard: Exclude<GuardId, 'boundary'> | null;
  qualities: QualityFeedback[];
  /** For ranking answers only, never shown: 2 for a quality that shows, less the strongest severity against it. */
  points: number;
}

/** Where the sentences of a text are. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)]
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }))
    .filter(({ start, end }) => text.slice(start, end).trim());
}

/**
 * Feedback on an answer.
 * @param analyze the analyser; it is asked about the whole and about each sentence, so that what shows a quality can be quoted
 */
export function answerFeedback(text: string, analyze: (text: string) => Analysis): AnswerFeedback {
  const { guard, findings, secure } = analyze(text);
  if (guard !== null && guard !== 'boundary') return { guard, qualities: [], points: 0 };
  const sentences = sentencesOf(text).map((span) => ({ span, secure: analyze(text.slice(span.start, span.end)).secure }));
  const qualities = QUALITIES.map((quality): QualityFeedback => {
    const against = findings.filter(({ pattern }) => HINDERS[pattern].includes(quality));
    const shown = SHOWN_BY[quality]
      .filter((move) => secure.includes(move))
      .map((move) => {
        const span = sentences.find((sentence) => sentence.secure.includes(move))?.span;
        return { move, ...(span && { span }) };
      });
    return { quality, shown, against, state: stateOf(shown.length > 0, against.length > 0) };
  });
  const points = qualities.reduce((sum, { shown, against }) => sum + (shown.length > 0 ? 2 : 0) - strongest(against), 0);
  return { guard: null, qualities, points };
}

function stateOf(shown: boolean, hindered: boolean): QualityState {
  if (shown) return hindered ? 'mixed' : 'there';
  return hindered ? 'hindered' : 'open';
}

function strongest(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ severity }) => severity));
}
