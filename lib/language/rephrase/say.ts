// How a matter is said: the sentence that names what happened and what is felt, and the request after it.
import { carries } from './carry.ts';
import type { Context } from './moves/move.ts';
import { inside, upper } from './read/clean.ts';
import type { Matter } from './read/matter.ts';

type Lines = readonly [string, ...string[]];

const STILL = /^(?:hurt|upset|sad|disappointed|angry|annoyed|worried|frustrated|confused)$/;
const MANY = /(?:[^s']s|\b(?:kids|children|people|clothes|flowers|parents|slides|notes|dishes|glasses))$/i;
const SOMEBODY =
  /\b(?:mum|mom|mam|mother|father|dad|sister|brother|aunt|uncle|cousin|nan|gran|son|daughter|baby|girl|boy|child|toddler|client|doctor|boss|manager|teacher|landlord|neighbour|ex|dog|cat)$/i;

/** What stands for a thing named just before. */
const pronoun = (about: string): string => (SOMEBODY.test(about) ? about : MANY.test(about) ? 'them' : 'it');

/** Sentences that own the feeling about the matter; none where its requests say it all. A feeling the person named is always said. */
export function owned(matter: Matter, { feel, named }: Pick<Context, 'feel' | 'named'>): readonly string[] {
  const { about } = matter;
  const first = named ? `I feel ${feel}. ` : '';
  const when = matter.when && matter.time ? `${matter.when} ${matter.time}` : matter.when;
  if (matter.told) return [`I'm ${feel} about that.`, `I feel ${feel} about that.`, `I'm feeling ${feel} about it.`];
  if (when && matter.wish && matter.joined)
    return [`${first}When ${when}, I'd love to ${matter.wish}.`, `${first}I'd love to ${matter.wish} when ${when}.`];
  if (when && matter.source === 'event' && (matter.who === 'I' || (matter.who === 'other' && !/^(?:nobody|no one)/i.test(when))))
    return [
      `${upper(when)}, and I'm ${feel} about it.`,
      `${upper(when)}. I feel ${feel} about that.`,
      `${upper(when)}, and I feel ${feel}.`,
    ];
  if (when && matter.tense === 'did')
    return [
      `I felt ${feel} when ${when}.`,
      `When ${when}, I felt ${feel}.`,
      `I was ${feel} when ${when}.`,
      STILL.test(feel) ? `I'm still ${feel} that ${when}.` : `I feel ${feel} that ${when}.`,
    ];
  if (when && matter.tense === 'has') return [`I'm ${feel} that ${when}.`, `I feel ${feel} because ${when}.`];
  if (when) return [`I feel ${feel} when ${when}.`, `When ${when}, I feel ${feel}.`, `It's hard for me when ${when}, and I feel ${feel}.`];
  if (matter.wish)
    return [
      `I'm feeling ${feel}, and I'd love to ${matter.wish}.`,
      `${first}I'd love to ${matter.wish}.`,
      `${first}I'd really like to ${matter.wish}.`,
    ];
  if (about)
    return [
      `I'm ${feel} about ${about}.`,
      `I feel ${feel} about ${about}.`,
      `I've been feeling ${feel} about ${about}.`,
      `I'm feeling ${feel} about ${about}.`,
    ];
  return [];
}

/** A request of the matter, picked by the draft's hash; `named` where the sentence before it names the thing. */
export function ask(context: Context, matter: Matter, salt: string, named: boolean): string {
  const line = context.pick(matter.asks as Lines, `ask-${salt}`);
  return line.replaceAll('{it}', matter.about ? (named ? pronoun(matter.about) : matter.about) : 'it');
}

/** Feeling and request together. */
export function feelAndAsk(context: Context, matter: Matter, salt: string): string {
  const said = owned(matter, context);
  const [first, ...rest] = said;
  if (first !== undefined) {
    const line = context.pick([first, ...rest], `own-${salt}`);
    const whole = `${line} ${ask(context, matter, salt, Boolean(matter.about && line.includes(matter.about)))}`;
    return matter.thing && !matter.told && !carries(whole, context.draft.stems) ? `About ${matter.thing}: ${inside(whole)}` : whole;
  }
  const whole = ask(context, matter, salt, false);
  // A request alone needs the feeling said first; a wording that opens with "I" has it.
  return /^(?:Could|Would|When|What|Which|Are|Is|How|Did|Please|A )/.test(whole)
    ? `${context.pick([`I'm feeling ${context.feel}.`, `I feel ${context.feel} right now.`, `I'm ${context.feel}.`], `bare-${salt}`)} ${whole}`
    : whole;
}
