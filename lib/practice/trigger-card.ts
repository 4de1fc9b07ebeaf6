// A trigger as an if-then card, and cards the person's own moments would suggest.
import type { Moment } from '../store/moments.ts';
import type { Trigger, TriggerResponse } from '../store/triggers.ts';
import { type Family, PATTERN_FAMILY, PATTERN_IDS, type PatternId } from '../vocabulary/ids.ts';

/** The two halves of a card as they go on after "When" and "I will": without these words, and without an end mark. */
export function cardHalves({ cue, instead }: Pick<Trigger, 'cue' | 'instead'>): { cue: string; instead: string } {
  return {
    cue: bare(cue).replace(/^(?:when|if)\s+/i, ''),
    instead: bare(instead).replace(/^(?:then\s+)?i(?:['’]ll|\s+will|['’]m going to|\s+am going to)\s+/i, ''),
  };
}

function bare(typed: string): string {
  return typed
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!…,;:]+$/, '');
}

/** Which way each family goes, after Mikulincer & Shaver 2007: fighting and pursuing turn the alarm up, withdrawing turns it down. */
const RESPONSE: Record<Family, TriggerResponse | undefined> = {
  fight: 'protest',
  pursue: 'protest',
  withdraw: 'deactivate',
  yield: undefined,
};

/** Which way a pattern goes; undefined where it is neither. */
export function responseOf(pattern: PatternId): TriggerResponse | undefined {
  return RESPONSE[PATTERN_FAMILY[pattern]];
}

/** The first card, in the order given, that is meant for one of these patterns. */
export function cardFor(triggers: readonly Trigger[], patterns: readonly PatternId[]): Trigger | undefined {
  return triggers.find((trigger) => trigger.patterns.some((pattern) => patterns.includes(pattern)));
}

/** What the moments say about one pattern. */
export interface TriggerOffer<Part extends string> {
  pattern: PatternId;
  count: number;
  /** The part of the day it mostly showed in; left out where there is none. */
  part?: Part;
}

/** Fewer say nothing. */
const FEWEST = 4;
/** More than this share in one part of the day is "mostly". */
const MOSTLY = 0.5;
const MOST_OFFERS = 3;

/**
 * The patterns that showed most in these moments, most often first, up to three, for which there is no card yet.
 * @param partOf the part of the day of a moment's time
 */
export function triggerOffers<Part extends string>(
  moments: readonly Pick<Moment, 'at' | 'patterns'>[],
  triggers: readonly Pick<Trigger, 'patterns'>[],
  partOf: (at: number) => Part,
): TriggerOffer<Part>[] {
  const held = new Set(triggers.flatMap(({ patterns }) => patterns));
  return PATTERN_IDS.filter((pattern) => !held.has(pattern))
    .map((pattern) => ({ pattern, parts: moments.filter(({ patterns }) => patterns.includes(pattern)).map(({ at }) => partOf(at)) }))
    .filter(({ parts }) => parts.length >= FEWEST)
    .sort((a, b) => b.parts.length - a.parts.length)
    .slice(0, MOST_OFFERS)
    .map(({ pattern, parts }) => {
      const part = [...new Set(parts)].find((one) => parts.filter((other) => other === one).length > parts.length * MOSTLY);
      return { pattern, count: parts.length, ...(part && { part }) };
    });
}
