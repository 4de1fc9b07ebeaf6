// Two made-up months of somebody's practice, ending today, as a copy Tend can bring in. Nobody's; the same each time but for the dates.

const DAY = 86_400_000;

/** A day as `YYYY-MM-DD` on the clock here. */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const FEELINGS: [words: string[], valence: number, arousal: number, tags: string[], note?: string][] = [
  [['calm', 'grateful'], 0.6, -0.3, ['family']],
  [['lonely'], -0.5, -0.2, ['partner'], 'Waited for a message most of the evening.'],
  [['hurt', 'longing'], -0.6, 0.3, ['partner']],
  [['content'], 0.5, -0.1, ['work']],
  [['anxious'], -0.4, 0.6, ['work'], 'The talk with Jonas tomorrow.'],
  [['hopeful'], 0.5, 0.2, ['partner'], 'Said what I needed. It went better than I feared.'],
  [['tired'], -0.2, -0.7, ['health']],
  [['proud', 'relieved'], 0.7, 0.3, ['work']],
];

const PAGES: [daysAgo: number, text: string, tags: string[], question?: string][] = [
  [
    0,
    'Sam was late again, and I could feel *you always* coming. I took the breath first.\n\nWhat I said: “I miss our evenings. Could we keep Thursday free?” He said yes.',
    ['sam'],
    'What did I say directly this week?',
  ],
  [3, 'No answer for two hours and I was already sure of the worst. It was a meeting. **It is often a meeting.**', ['waiting']],
  [9, 'Said no to the slides without a single sorry. My hands shook a little. Nothing bad happened.', ['work', 'limits']],
];

const MOMENTS: [pattern: string, outcome: string, move: string | undefined, emotion: string | undefined][] = [
  ['protest', 'rephrased', 'ask', 'lonely'],
  ['criticism', 'rephrased', 'owning', 'hurt'],
  ['mind-reading', 'edited', undefined, 'anxious'],
  ['over-apology', 'kept', undefined, undefined],
];

/** The text of the copy. @param now milliseconds since 1970 */
export function madeUpLife(now: number): string {
  const id = (kind: number, index: number) => `00000000-0000-4000-8000-${String(kind).padStart(2, '0')}${String(index).padStart(10, '0')}`;
  const days = Array.from({ length: 60 }, (_, index) => index);
  /** In the evening; today's is an hour ago. */
  const at = (ago: number) => (ago === 0 ? now - DAY / 24 : new Date(now - ago * DAY).setHours(19, 30, 0, 0));
  const checkins = days
    .filter((ago) => ago % 3 !== 2)
    .map((ago, index) => {
      const [emotions, valence, arousal, tags, note] = FEELINGS[(index * 5 + 5) % FEELINGS.length] as (typeof FEELINGS)[number];
      // A little lighter, and a little quieter, as the weeks go by.
      const lighter = Math.min(1, valence + (30 - ago) / 200);
      return {
        id: id(1, ago),
        at: at(ago),
        day: dayOf(at(ago)),
        valence: lighter,
        arousal,
        emotions,
        tags,
        ...(note && { note }),
        updatedAt: at(ago),
      };
    });
  const moments = days.flatMap((ago) =>
    Array.from({ length: ago > 30 ? 2 : 1 }, (_, index) => {
      const [pattern, outcome, move, emotion] = MOMENTS[(ago * 3 + index) % MOMENTS.length] as (typeof MOMENTS)[number];
      const when = new Date(now - (ago + 1) * DAY).setHours(index ? 22 : 13, 10, 0, 0);
      return {
        id: id(2, ago * 2 + index),
        at: when,
        patterns: [pattern],
        secure: [],
        severity: 2,
        site: 'web.whatsapp.com',
        outcome,
        ...(move && { move }),
        ...(emotion && { emotion }),
      };
    }),
  );
  const journal = PAGES.map(([ago, text, tags, question], index) => ({
    id: id(3, index),
    at: at(ago),
    day: dayOf(at(ago)),
    text,
    tags,
    ...(question && { question }),
    updatedAt: at(ago),
  }));
  const people = [
    {
      id: id(4, 1),
      name: 'Sam',
      kind: 'partner',
      available: 3,
      responsive: 3,
      respectful: 4,
      unsafe: false,
      reach: 'a walk after dinner',
      everyDays: 7,
      contactAt: at(1),
      updatedAt: at(1),
    },
    {
      id: id(4, 2),
      name: 'Maya',
      kind: 'friend',
      available: 4,
      responsive: 4,
      respectful: 4,
      unsafe: false,
      reach: 'voice notes',
      everyDays: 14,
      contactAt: at(4),
      updatedAt: at(4),
    },
  ];
  const practices = days
    .filter((ago) => ago % 2 === 0)
    .map((ago) => ({ day: dayOf(at(ago)), practice: ago % 4 ? 'mindful' : 'journal', at: at(ago) }));
  return JSON.stringify({ format: 'tend-backup', version: 1, exportedAt: now, stores: { checkins, moments, journal, people, practices } });
}
