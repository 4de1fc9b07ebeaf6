// One person's year: their messages go through the real policy, and what it says is answered as they would.
import type { Analysis, Severity } from '../../lib/language/types.ts';
import { judge, type Reason } from '../../lib/prompt/policy/judge.ts';
import { afterOutcome, afterPrompt, afterSight, onDay } from '../../lib/prompt/policy/learn.ts';
import { tensionOf } from '../../lib/prompt/policy/tension.ts';
import type { Checkin } from '../../lib/store/checkins.ts';
import { type CheckinId, localDay } from '../../lib/store/ids.ts';
import { freshMemory } from '../../lib/store/policy.ts';
import { PATTERN_FAMILY } from '../../lib/vocabulary/ids.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Persona } from './personas.ts';

export const DAYS = 365;
const MINUTE = 60_000;
const WAKING = 15 * 60;
const CONVERSATIONS = 4;
const HARD_DAYS = 0.12;
/** A conversation that banters is known for the browser's session: here, a week. */
const SESSION_DAYS = 7;

export interface Year {
  persona: Persona;
  /** Cards opened, by day. */
  cards: number[];
  notes: number;
  pauses: number;
  accepted: number;
  /** Kept, not helpful or closed. */
  dismissed: number;
  /** Days on which the budget ran out. */
  budgetDays: number;
  silences: Partial<Record<Reason, number>>;
}

function draftOf(persona: Persona, dice: Dice): Analysis {
  const level = dice.roll();
  const severity = level < persona.mild ? 1 : level > 1 - persona.heated ? 3 : 2;
  const pattern = dice.pick(persona.patterns);
  const findings = [{ pattern, family: PATTERN_FAMILY[pattern], severity, start: 0, end: 1 } as const];
  return { severity: severity satisfies Severity, guard: null, findings, secure: [], arousal: 0 };
}

function checkinOf(at: Date, hard: boolean, dice: Dice): Checkin {
  const [valence, arousal] = hard ? [-0.6, 0.6] : [dice.roll() - 0.3, dice.roll() - 0.8];
  return { id: String(+at) as CheckinId, at: +at, day: localDay(at), valence, arousal, emotions: [], tags: [], updatedAt: +at };
}

/** Minutes after waking at which the messages of a day are written; a hard day has its evening of many. */
function minutesOf(count: number, hard: boolean, dice: Dice): number[] {
  const evening = WAKING - 60;
  return Array.from({ length: count }, () => (hard && dice.roll() < 0.5 ? evening + dice.roll() * 60 : dice.roll() * WAKING)).sort(
    (a, b) => a - b,
  );
}

/** Plays the year of one person, the same each time. */
export function liveYear(persona: Persona): Year {
  const dice = diceOf(persona.name.length * 7919 + persona.messages);
  const year: Year = { persona, cards: [], notes: 0, pauses: 0, accepted: 0, dismissed: 0, budgetDays: 0, silences: {} };
  const checkins: Checkin[] = [];
  let memory = freshMemory(localDay(new Date(2026, 0, 1)));
  let unhelpful = new Map<number, number>();

  for (let date = 0; date < DAYS; date++) {
    const waking = new Date(2026, 0, 1 + date, 8);
    const day = localDay(waking);
    const hard = dice.roll() < HARD_DAYS;
    if (date % SESSION_DAYS === 0) unhelpful = new Map();
    if (dice.roll() < persona.checkins / 7) checkins.push(checkinOf(waking, hard, dice));
    const tension = tensionOf(checkins.slice(-SESSION_DAYS), day);
    const share = persona.share * (1 - (1 - persona.left) * (date / DAYS)) * (hard ? 3 : 1);
    const lastCard = new Map<number, number>();
    let cards = 0;
    let ranOut = false;

    for (const minute of minutesOf(persona.messages, hard, dice)) {
      if (dice.roll() >= share) continue;
      const now = +waking + minute * MINUTE;
      const conversation = Math.floor(dice.roll() * CONVERSATIONS);
      const analysis = draftOf(persona, dice);
      const pattern = analysis.findings[0]?.pattern;
      memory = onDay(memory, day);
      if (analysis.severity > 1 && pattern) memory = afterSight(memory, [pattern], now);
      const last = lastCard.get(conversation);
      const banter = persona.teases && (unhelpful.get(conversation) ?? 0) >= 2;
      const sincePrompt = last === undefined ? {} : { sincePrompt: now - last };
      const verdict = judge(analysis, { now, level: 'gentle', tension, memory, quiet: false, hidden: false, banter, ...sincePrompt });
      if (verdict.reason) year.silences[verdict.reason] = (year.silences[verdict.reason] ?? 0) + 1;
      ranOut ||= verdict.reason === 'budget';
      if (verdict.voice === 'note') year.notes++;
      if (verdict.voice !== 'prompt') {
        if (verdict.hold) year.pauses++;
        continue;
      }
      cards++;
      lastCard.set(conversation, now);
      memory = afterPrompt(memory, new Date(now), crypto.randomUUID());
      const answer = dice.roll();
      const { accepts, keeps, unhelped } = persona;
      const kind =
        answer < accepts ? 'rephrased' : answer < accepts + keeps ? 'kept' : answer < accepts + keeps + unhelped ? 'not-helpful' : 'closed';
      if (kind === 'rephrased') year.accepted++;
      else year.dismissed++;
      if (kind === 'closed' && verdict.hold) year.pauses++;
      if (kind === 'not-helpful' && persona.teases) unhelpful.set(conversation, (unhelpful.get(conversation) ?? 0) + 1);
      memory = afterOutcome(memory, kind, pattern, now);
    }
    year.cards.push(cards);
    if (ranOut) year.budgetDays++;
  }
  return year;
}
