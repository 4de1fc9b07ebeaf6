// Direct ask: the shortest wording that leaves room for no. An order becomes a question, a complaint the wish in it.
import type { PatternId } from '../../../vocabulary/ids.ts';
import { carries } from '../carry.ts';
import { inside } from '../read/clean.ts';
import { readCondition, readOrders } from '../read/orders.ts';
import { ask } from '../say.ts';
import type { Context, Move } from './move.ts';

const WORDS_FOR_NOT = ["Please don't {what}.", "I'd really like it if you didn't {what}.", "I'd be glad if you didn't {what}."] as const;
const WORDS_FOR = [
  'Could you {what}{when}?',
  'Would you be able to {what}{when}?',
  "I'd really like you to {what}. Would that work for you?",
  'Could you please {what}{when}?',
] as const;
const TIMED = /\b(?:tonight|today|tomorrow|now|by \w+|at \w+|on \w+day|this \w+|next \w+|before|until|every|when|stop)\b/i;

/** Patterns whose orders are what the draft is there for; in others only those for the writer's sake are. */
const ORDERS: ReadonlySet<PatternId> = new Set(['demand', 'threat', 'protest']);
const FOR_ME: ReadonlySet<PatternId> = new Set(['criticism', 'guilt-trip', 'contempt']);

function asking(context: Context): string | undefined {
  if (!ORDERS.has(context.pattern) && !FOR_ME.has(context.pattern)) return undefined;
  for (const sentence of context.flagged) {
    const orders = context.pattern === 'threat' ? [readCondition(sentence.plain)] : readOrders(sentence.plain);
    for (const order of orders) {
      if (
        !order ||
        (FOR_ME.has(context.pattern) && (!/\b(?:me|us|my|our)\b/.test(order.what) || /^stop (?:talk|text|call|messag)/.test(order.what)))
      )
        continue;
      const soon = TIMED.test(order.what)
        ? ''
        : context.pick(['', ' when you get a chance', ' {{today|tonight|this week}}', ' {{when you can|when you have a minute}}'], 'when');
      return context
        .pick(order.not ? WORDS_FOR_NOT : WORDS_FOR, 'order')
        .replace('{what}', order.what)
        .replace('{when}', soon);
    }
  }
  return undefined;
}

/** Whether an order for the writer's sake says the point better than a label beside it. */
export const ordersFirst = (context: Context): boolean =>
  FOR_ME.has(context.pattern) && !context.matter?.when && asking(context) !== undefined;

/** Why it is asked, in the words of the register. */
const CLOSE = {
  partner: ['It would mean a lot to me.', 'It matters to me.'],
  family: ['It would help me a lot.', 'It would do me good.'],
  friend: ['It would help me a lot.', 'It matters to me.'],
  work: ['That would help me a lot.', 'That would make it easier for me.'],
} as const;

export const request: Move = {
  id: 'request',
  answers: 'all',
  forms(context) {
    const { matter, pick, feel } = context;
    const order = asking(context);
    const out: string[] = [];
    if (order)
      out.push(
        /\?$/.test(order)
          ? pick([`${order} It matters to me.`, order, `${order} I'd appreciate it.`, `I'm ${feel}. ${order}`], 'after')
          : pick([`${order} Can we talk about it?`, `${order} How do you see it?`, `${order} I feel ${feel} about it.`], 'after'),
      );
    if (matter?.undone && matter.tense === 'did')
      out.push(
        pick(
          [
            `I was really hoping you'd ${matter.undone}. What got in the way?`,
            `I was hoping you'd ${matter.undone}. Could we find another time for it?`,
            `It would have meant a lot to me if you'd been able to ${matter.undone}. What happened?`,
          ],
          'hope',
        ),
      );
    if (matter) {
      if (matter.source === 'event' && matter.who === 'you' && matter.when && !matter.told)
        out.push(
          pick(
            [
              `Can you tell me why ${matter.when}?`,
              `Could you help me understand why ${matter.when}?`,
              `I'd like to understand why ${matter.when}. Can you tell me?`,
            ],
            'why',
          ),
        );
      const thing = context.matters.find(
        (entry) =>
          entry.source === 'topic' &&
          !entry.told &&
          entry.from === matter.from &&
          (entry.theme === matter.theme || matter.source === 'event'),
      )?.about;
      for (const salt of ['direct', 'other']) {
        const line = ask(context, matter, salt, false);
        const said = /\?$/.test(line) ? pick([line, line, ...CLOSE[context.register].map((close) => `${line} ${close}`)], salt) : line;
        out.push(!carries(said, context.draft.stems) && thing ? `About ${thing}: ${inside(said)}` : said);
      }
    }
    return out;
  },
};
