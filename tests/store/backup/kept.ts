// Records of every store, as arbitraries and as one small life.
import fc from 'fast-check';
import { type Kept, nothing } from '#lib/store/backup/rules.ts';
import { COMMITMENT_STATES } from '#lib/store/commitments.ts';
import { LEDGER_ACTS } from '#lib/store/ledger.ts';
import { MOMENT_OUTCOMES } from '#lib/store/moments.ts';
import { PERSON_KINDS } from '#lib/store/people.ts';
import { TRIGGER_RESPONSES } from '#lib/store/triggers.ts';
import { PATTERN_IDS, SECURE_MOVES } from '#lib/vocabulary/ids.ts';
import { PRACTICES } from '#lib/vocabulary/practices.ts';

/** Few ids, so that records meet. */
const id = fc.integer({ min: 0, max: 5 }).map((n) => `0f0a52f1-8d0e-4f0e-9f5a-3f1d5f6a000${n}`);
const at = fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 });
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);
const words = fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }), { maxLength: 3 });
const text = fc.string({ unit: 'grapheme' });
const axis = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
const scale = fc.constantFrom(0, 1, 2, 3, 4);
const line = fc.constantFrom('no answer by evening', 'Ünal', '王', '<b>');
const standing = fc.record({ at: fc.double({ min: 1, max: 7, noNaN: true }), spread: fc.double({ min: 0.5, max: 3, noNaN: true }) });
const list = <T>(record: fc.Arbitrary<T>) => fc.array(record, { maxLength: 4 });

/** Anything the stores could hold. */
export const anyKept = fc.record({
  checkins: list(
    fc.record(
      { id, at, day, valence: axis, arousal: axis, emotions: words, tags: words, note: text, updatedAt: at },
      { requiredKeys: ['id', 'at', 'day', 'valence', 'arousal', 'emotions', 'tags', 'updatedAt'] },
    ),
  ),
  journal: list(
    fc.record(
      { id, at, day, text, tags: words, question: text, checkin: id, updatedAt: at },
      { requiredKeys: ['id', 'at', 'day', 'text', 'tags', 'updatedAt'] },
    ),
  ),
  moments: list(
    fc.record({
      id,
      at,
      patterns: fc.subarray(PATTERN_IDS),
      secure: fc.subarray([...SECURE_MOVES]),
      severity: fc.constantFrom(0, 1, 2, 3),
      day,
      hour: fc.integer({ min: 0, max: 23 }),
      site: fc.constantFrom('web.whatsapp.com', 'x.com'),
      outcome: fc.constantFrom(...MOMENT_OUTCOMES),
    }),
  ),
  people: list(
    fc.record({
      id,
      name: fc.constantFrom('Mina', 'Ünal', '王'),
      kind: fc.constantFrom(...PERSON_KINDS),
      available: scale,
      responsive: scale,
      respectful: scale,
      unsafe: fc.boolean(),
      reach: fc.string({ maxLength: 80 }),
      updatedAt: at,
    }),
  ),
  affirmations: list(fc.record({ id: fc.constantFrom('worth-3', 'rest-1'), favourite: fc.boolean(), rating: scale, updatedAt: at })),
  practices: list(fc.record({ day, practice: fc.constantFrom(...PRACTICES), at })),
  daily: list(fc.record({ day, shown: fc.array(fc.constantFrom('worth-3', 'rest-1'), { minLength: 1, maxLength: 3 }) })),
  settings: fc.subarray([
    { key: 'newtab', parts: { sky: false } },
    { key: 'prompt', level: 'more', off: ['x.com'] },
    { key: 'discreet', neutral: true },
    { key: 'reminder', on: true, time: '20:30' },
  ]),
  policy: fc.subarray([aMemory()]),
  triggers: list(
    fc.record(
      {
        id,
        cue: line,
        body: line,
        usual: line,
        response: fc.constantFrom(...TRIGGER_RESPONSES),
        instead: line,
        patterns: fc.subarray(PATTERN_IDS),
        updatedAt: at,
      },
      { requiredKeys: ['id', 'cue', 'instead', 'patterns', 'updatedAt'] },
    ),
  ),
  reflections: list(
    fc.record({ id, at, day, bond: line, worry: standing, distance: standing }, { requiredKeys: ['id', 'at', 'day', 'worry', 'distance'] }),
  ),
  commitments: list(
    fc.record({
      id,
      words: fc.constantFrom('call Mina', 'be there by six'),
      due: at,
      state: fc.constantFrom(...COMMITMENT_STATES),
      at,
      updatedAt: at,
    }),
  ),
  ledger: list(fc.record({ id, at, act: fc.constantFrom(...LEDGER_ACTS) })),
  traits: list(fc.record({ day, scores: fc.constantFrom(someScores(0), someScores(2.5)), updatedAt: at })),
  routines: list(
    fc.record(
      { id, part: fc.constantFrom('morning', 'evening'), cue: line, act: line, time: fc.constant('07:30'), updatedAt: at },
      {
        requiredKeys: ['id', 'part', 'cue', 'act', 'updatedAt'],
      },
    ),
  ),
  routineMarks: list(fc.record({ day, routine: id, at })),
  ownAffirmations: list(fc.record({ id: id.map((own) => `own-${own}`), text: line, paused: fc.boolean(), updatedAt: at })),
  secureMoments: list(fc.record({ id, text: line, updatedAt: at })),
  sittings: list(
    fc.record(
      { id, at, day, tool: fc.constantFrom('sigh', 'box'), before: scale, after: scale, updatedAt: at },
      {
        requiredKeys: ['id', 'at', 'day', 'tool', 'updatedAt'],
      },
    ),
  ),
}) as unknown as fc.Arbitrary<Kept>;

/** A little of everything. */
export function aLife(): Kept {
  const id = (n: number | string) => `77a0c1e2-3b4c-4d5e-8f60-00000000000${n}`;
  return {
    ...nothing(),
    checkins: [1, 2].map((n) => ({
      id: id(n),
      at: Date.UTC(2026, 5, n, 12),
      day: `2026-06-0${n}`,
      valence: -0.5,
      arousal: 0.25,
      emotions: ['hurt', 'lonely'],
      tags: ['work'],
      note: '=SUM(A1) "quoted", <b>bold</b>\nand 💚',
      updatedAt: n,
    })),
    journal: [
      {
        id: id(3),
        at: Date.UTC(2026, 5, 2, 12),
        day: '2026-06-02',
        text: '# A walk\n\n<script>alert(1)</script>',
        tags: ['by the river'],
        question: 'What helped?',
        updatedAt: 3,
      },
    ],
    moments: [
      {
        id: id(4),
        at: Date.UTC(2026, 5, 2, 12),
        day: '2026-06-02',
        hour: 12,
        patterns: ['protest'],
        secure: [],
        severity: 2,
        site: 'x.com',
        outcome: 'rephrased',
        move: 'ask',
        emotion: 'lonely',
      },
    ],
    people: [
      { id: id(5), name: 'Mina', kind: 'friend', available: 4, responsive: 3, respectful: 4, unsafe: false, reach: 'calls', updatedAt: 5 },
    ],
    affirmations: [{ id: 'worth-3', favourite: true, rating: 3, updatedAt: 6 }],
    practices: [{ day: '2026-06-02', practice: 'mindful', at: 7 }],
    daily: [{ day: '2026-06-02', shown: ['worth-3'] }],
    settings: [{ key: 'newtab', parts: { sky: false } }],
    policy: [aMemory()],
    triggers: [
      {
        id: id(6),
        cue: 'no answer by evening',
        usual: 'text again',
        response: 'protest',
        instead: 'walk first',
        patterns: ['protest'],
        updatedAt: 8,
      },
    ],
    reflections: [
      {
        id: id(7),
        at: Date.UTC(2026, 5, 2, 12),
        day: '2026-06-02',
        bond: 'Mina',
        worry: { at: 5, spread: 0.5 },
        distance: { at: 2, spread: 0.75 },
      },
    ],
    commitments: [{ id: id(8), words: 'call Mina', due: Date.UTC(2026, 5, 9), state: 'open', at: Date.UTC(2026, 5, 3, 12), updatedAt: 8 }],
    ledger: [{ id: id(9), at: Date.UTC(2026, 5, 3, 12), act: 'repair' }],
    traits: [{ day: '2026-06-03', scores: someScores(3), updatedAt: 9 }],
    routines: [{ id: id('d'), part: 'evening', cue: 'after I brush my teeth', act: 'I write one line', time: '22:00', updatedAt: 8 }],
    routineMarks: [{ day: '2026-06-02', routine: id('d'), at: 9 }],
    ownAffirmations: [{ id: `own-${id('a')}`, text: 'I can be late and still be loved.', paused: false, updatedAt: 10 }],
    secureMoments: [{ id: id('b'), text: 'Grandma kept the light on.', updatedAt: 11 }],
    sittings: [{ id: id('c'), at: 12, day: '2026-06-02', tool: 'sigh', before: 1, after: 3, updatedAt: 12 }],
  } as unknown as Kept;
}

function someScores(score: number) {
  return { trust: score, closeness: score, conflict: score, attunement: score, reflection: score, worth: score };
}

function aMemory() {
  return {
    key: 'memory',
    day: '2026-06-02',
    prompts: 1,
    patterns: { protest: { reluctance: 1, reluctantAt: 8, seenAt: 8, easedUntil: 9 } },
  };
}
