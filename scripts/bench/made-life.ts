// A made-up life with Tend, always the same from one seed: for measuring and for looking at pictures. Nobody's data.
import { type Kept, nothing } from '#lib/store/backup/rules.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { LEDGER_ACTS } from '#lib/store/ledger.ts';
import { MOMENT_OUTCOMES } from '#lib/store/moments.ts';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { PRACTICES } from '#lib/vocabulary/practices.ts';
import { TRAITS } from '#lib/vocabulary/traits.ts';
import { type Dice, diceOf } from '../simulate/dice.ts';

export interface LifeSize {
  days: number;
  checkins: number;
  moments: number;
  journal: number;
  practices: number;
}

/** Ten years of somebody who writes a lot. */
export const TEN_YEARS: LifeSize = { days: 3650, checkins: 5000, moments: 20_000, journal: 4000, practices: 15_000 };

const WORDS = [
  'calm',
  'anxious',
  'hurt',
  'lonely',
  'glad',
  'tired',
  'hopeful',
  'angry',
  'content',
  'sad',
  'tender',
  'proud',
  'restless',
  'grateful',
];
const TAGS = ['partner', 'family', 'work', 'people', 'myself', 'health', 'the river'];
const SITES = ['web.whatsapp.com', 'web.telegram.org', 'discord.com', 'mail.google.com'];
const MOVES = ['owning', 'request', 'ask-instead', 'boundary', 'soften', 'plainly'];
const HOURS = [7, 8, 9, 12, 13, 17, 19, 20, 21, 21, 22, 22, 23];

function id(dice: Dice): string {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(dice.roll() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

/** The records of a life of that size that ends with a day. Moods rise a little over the years, and are lower on Mondays and with work. */
export function madeLife(size: LifeSize, last: LocalDay, seed = 1): Kept {
  const dice = diceOf(seed);
  const day = (n: number) => addDays(last, -Math.floor(n));
  const anyDay = () => day(dice.roll() * size.days);
  const some = <T>(items: readonly T[], most: number) => items.filter(() => dice.roll() < most / items.length);
  const atOn = (on: LocalDay) => {
    const hour = dice.pick(HOURS);
    return {
      at: new Date(`${on}T${String(hour).padStart(2, '0')}:${String(Math.floor(dice.roll() * 60)).padStart(2, '0')}:00`).getTime(),
      hour,
    };
  };
  const clamp = (value: number) => Math.round(Math.max(-1, Math.min(1, value)) * 100) / 100;
  const swing = () => dice.roll() + dice.roll() + dice.roll() - 1.5;
  const late = (on: LocalDay) => 1 - (Date.parse(last) - Date.parse(on)) / 86_400_000 / size.days;

  const checkins = Array.from({ length: size.checkins }, () => {
    const on = anyDay();
    const { at, hour } = atOn(on);
    const tags = some(TAGS, 1.5);
    const monday = new Date(`${on}T12:00Z`).getUTCDay() === 1;
    const valence = clamp(0.1 + 0.3 * late(on) - (monday ? 0.25 : 0) - (tags.includes('work') ? 0.3 : 0) + 0.6 * swing());
    return {
      id: id(dice),
      at,
      day: on,
      hour,
      valence,
      arousal: clamp(swing() * 0.8),
      emotions: some(WORDS, 1.4),
      tags,
      note: 'A line about the day.',
      updatedAt: at,
    };
  });
  const moments = Array.from({ length: size.moments }, () => {
    // Fewer in later years: a day of earlier ones is likelier.
    const on = day((1 - dice.roll() ** 1.4) * size.days);
    const { at, hour } = atOn(on);
    const outcome = dice.pick(MOMENT_OUTCOMES);
    return {
      id: id(dice),
      at,
      day: on,
      hour,
      patterns: [PATTERN_IDS[Math.floor(dice.roll() ** 2 * PATTERN_IDS.length)]],
      secure: [],
      severity: dice.pick([2, 2, 3]),
      site: SITES[Math.floor(dice.roll() ** 2 * SITES.length)],
      outcome,
      ...(outcome === 'rephrased' && { move: dice.pick(MOVES) }),
    };
  });
  const journal = Array.from({ length: size.journal }, () => {
    const on = anyDay();
    const { at } = atOn(on);
    return {
      id: id(dice),
      at,
      day: on,
      text: 'A page with a few sentences about the day, and one about tomorrow. '.repeat(6),
      tags: [],
      updatedAt: at,
    };
  });
  const marks = new Map<string, object>();
  for (let n = 0; n < size.practices * 3 && marks.size < size.practices; n++) {
    const on = anyDay();
    const practice = dice.pick(PRACTICES);
    marks.set(`${on} ${practice}`, { day: on, practice, at: atOn(on).at });
  }
  const times = (most: number, every: number) => Array.from({ length: Math.min(most, Math.ceil(size.days / every)) }, (_, n) => n);
  const life = {
    ...nothing(),
    checkins,
    moments,
    journal,
    practices: [...marks.values()],
    sittings: times(400, 3).map(() => {
      const on = anyDay();
      const { at } = atOn(on);
      const before = dice.pick([0, 1, 2] as const);
      return {
        id: id(dice),
        at,
        day: on,
        tool: dice.pick(['sigh', 'box', 'room']),
        before,
        after: Math.min(4, before + dice.pick([0, 1, 1, 2])),
        updatedAt: at,
      };
    }),
    ledger: times(600, 2).map(() => ({ id: id(dice), at: atOn(anyDay()).at, act: dice.pick(LEDGER_ACTS) })),
    commitments: times(80, 7).map(() => {
      const { at } = atOn(anyDay());
      return {
        id: id(dice),
        words: 'call in the evening',
        due: at,
        state: dice.pick(['kept', 'kept', 'renegotiated', 'let-go']),
        at,
        updatedAt: at,
      };
    }),
    reflections: times(24, 30).map((n) => {
      const on = day(n * Math.min(30, size.days / 24));
      const worry = { at: Math.round((3 + Math.min(24, n) * 0.1) * 10) / 10, spread: 0.6 };
      return { id: id(dice), at: atOn(on).at, day: on, ...(n % 3 === 2 && { bond: 'Mina' }), worry, distance: { at: 3.2, spread: 0.7 } };
    }),
    traits: times(24, 30).map((n) => {
      const on = day(n * Math.min(30, size.days / 24));
      const scores = Object.fromEntries(
        TRAITS.map((trait) => [trait, Math.max(0, Math.min(4, Math.round(3 - n * 0.08 + dice.roll() - 0.5)))]),
      );
      return { day: on, scores, updatedAt: atOn(on).at };
    }),
    affirmations: [
      { id: 'worth-3', favourite: true, rating: 4, first: 1, updatedAt: 1 },
      { id: 'rest-1', favourite: false, rating: 3, first: 2, updatedAt: 1 },
    ],
  };
  return life as unknown as Kept;
}
