// What Tend learns from a day of writing. Pure: a memory and something that happened in, the memory after it out.
import { type LocalDay, localDay } from '../../store/ids.ts';
import type { PatternMemory, PolicyMemory } from '../../store/policy.ts';
import type { PatternId } from '../../vocabulary/ids.ts';
import type { Outcome } from '../bridge.ts';

const DAY = 24 * 3_600_000;
const FADES_IN = 14 * DAY;
/** A pattern that was away this long has graduated … */
const ABSENCE = 30 * DAY;
/** … and a slip is met with a note. Where it comes back another day, Tend speaks again. */
const EASE = DAY;
/** A pattern seen this lately is not noted again: a draft is judged many times while it is written. */
const FRESH = 3_600_000;

const SHRUG = 0.08;
const NOT_HELPFUL = 0.3;
/** Never so much that a heated draft opens no card. */
const MOST = 0.9;

/** The oldest gives way. */
const MOST_PHRASES = 200;

const UNKNOWN: PatternMemory = { reluctance: 0, reluctantAt: 0, seenAt: 0, easedUntil: 0 };

/** How much stronger a finding has to be before a card opens: what was learned, faded over two weeks. */
export function reluctanceNow(memory: PatternMemory | undefined, now: number): number {
  if (!memory) return 0;
  const age = Math.max(0, now - memory.reluctantAt);
  return memory.reluctance * Math.max(0, 1 - age / FADES_IN);
}

/** Whether a pattern is met with notes, as it had been away for long. */
export function isGraduated(memory: PatternMemory | undefined, now: number): boolean {
  return memory !== undefined && now < memory.easedUntil;
}

/** A `card` opened by itself. The very same memory where it is the one counted last: a worker that died was told again. */
export function afterPrompt(memory: PolicyMemory, now: Date, card: string): PolicyMemory {
  if (memory.card === card) return memory;
  const today = onDay(memory, localDay(now));
  return { ...today, prompts: today.prompts + 1, card };
}

/** These patterns are in a draft. The very same memory where that is no news. */
export function afterSight(memory: PolicyMemory, patterns: readonly PatternId[], now: number): PolicyMemory {
  const news = patterns.filter((pattern) => now - (memory.patterns[pattern]?.seenAt ?? 0) > FRESH);
  return news.reduce((known, pattern) => {
    const before = known.patterns[pattern];
    const away = before !== undefined && before.seenAt > 0 && now - before.seenAt > ABSENCE;
    return withPattern(known, pattern, { seenAt: now, ...(away ? { easedUntil: now + EASE } : {}) });
  }, memory);
}

/** The person answered a card whose main pattern was `pattern`. The very same memory where that teaches nothing. */
export function afterOutcome(memory: PolicyMemory, kind: Outcome['kind'], pattern: PatternId | undefined, now: number): PolicyMemory {
  const step = { kept: SHRUG, 'not-helpful': NOT_HELPFUL, rephrased: 0 }[kind as string];
  if (pattern === undefined || step === undefined) return memory;
  const held = reluctanceNow(memory.patterns[pattern], now);
  // A wording that was taken says that a word was welcome after all.
  const reluctance = kind === 'rephrased' ? held / 2 : Math.min(MOST, held + step);
  if (reluctance === 0 && !memory.patterns[pattern]) return memory;
  return withPattern(memory, pattern, { reluctance, reluctantAt: now });
}

/** The person never wants these words flagged. The very same memory where that is no news. */
export function afterNever(memory: PolicyMemory, phrase: string): PolicyMemory {
  const { phrases = [] } = memory;
  if (phrase === '' || phrases.includes(phrase)) return memory;
  return { ...memory, phrases: [...phrases, phrase].slice(-MOST_PHRASES) };
}

/** A heated message was sent as it is: hours later there may be words to mend. */
export function afterSentHeated(memory: PolicyMemory, pattern: PatternId, now: number): PolicyMemory {
  return { ...memory, sent: { at: now, pattern } };
}

/** A hold explained itself. The very same memory where one did before. */
export function afterHeld(memory: PolicyMemory, now: number): PolicyMemory {
  return memory.heldAt === undefined ? { ...memory, heldAt: now } : memory;
}

/** Today's memory: the counts begin anew each day. */
export function onDay(memory: PolicyMemory, day: LocalDay): PolicyMemory {
  if (memory.day === day) return memory;
  const { affirmed, offers: _, ...rest } = memory;
  return { ...rest, day, prompts: 0, ...(affirmed ? { affirmed: { ...affirmed, times: 0 } } : {}) };
}

function withPattern(memory: PolicyMemory, pattern: PatternId, change: Partial<PatternMemory>): PolicyMemory {
  return { ...memory, patterns: { ...memory.patterns, [pattern]: { ...UNKNOWN, ...memory.patterns[pattern], ...change } } };
}
