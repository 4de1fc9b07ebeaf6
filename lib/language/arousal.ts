// How stirred up the writing is: a signal of intensity, not a pattern. It raises what a finding carries.
import { lexiconWords } from '../vocabulary/lexicons/lexicons.ts';
import type { Reading } from './read/token.ts';

const SWEARING = lexiconWords('swearing');

/** 0 (calm) to 1 (shouting): capitals, runs of marks, swearing, drawn-out letters, angry signs, repetition. */
export function arousalOf({ tokens, sentences, signs }: Reading): number {
  if (tokens.length === 0) return 0;
  const words = new Set(tokens.map((token) => token.start)).size;
  const caps = new Set(tokens.filter((token) => token.caps && token.word !== 'ok').map((token) => token.start)).size;
  const shouting = words >= 3 && caps / words > 0.6 ? 0.6 : caps >= 2 ? 0.3 : caps === 1 && words > 2 ? 0.15 : 0;
  const emphasis = sentences.reduce((sum, sentence) => sum + sentence.emphasis, 0);
  const marks = Math.min(0.5, emphasis * 0.15);
  const swearing = Math.min(0.5, tokens.filter((token) => SWEARING.has(token.word)).length * 0.25);
  const angry = signs.some((sign) => sign.tone === 'angry') ? 0.3 : 0;
  const stretched = tokens.some((token) => token.stretched) ? 0.1 : 0;
  return Math.min(1, shouting + marks + swearing + angry + stretched);
}
