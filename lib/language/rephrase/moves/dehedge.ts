// De-hedge: the smallest edit that lets a wish be heard. Takes out what shrinks it; what is asked stays in the writer's words.
import { isBase } from '../../../vocabulary/verbs.ts';
import { swears, upper, words } from '../read/clean.ts';
import type { Context, Move } from './move.ts';

/** Clauses that take the wish back, or say that it does not count. */
const TAKES_BACK =
  /\b(?:no worries|no pressure|no rush|not a big deal|no big deal|don't worry|do not worry|doesn't matter|does not matter|never ?mind|forget (?:it|i|that|about it)|it's (?:fine|ok|okay|nothing|stupid|silly|dumb|whatever|not important|grand|all good|no bother)|(?:that's|its) (?:fine|ok|okay)|i'm fine|i don't mind|don't mind me|ignore (?:me|this|it)|feel free to|totally (?:fine|ok|okay|understand)|only if|if (?:it's|that's|its) (?:not )?(?:too|ok|okay|a|any|alright|possible)|if you (?:want|can|don't|have|feel|get|ever)|if not|or not|whatever (?:you|works|suits|is|everyone)|you (?:don't|do not) (?:have|need) to|you probably|i'm sure you|i am sure you|i know (?:you're|you are|you|it's|this|how)|sorry|apolog\w*|forgive|i'd feel|i would feel|i feel (?:silly|stupid|bad|ridiculous|awful)|pretend|don't give it|not a complaint|hardly worth|i suppose it's|zero pressure|say no|up to you|i'll (?:be|find|manage|survive|cope|get used|live|just|keep|figure)|who cares|as long as|i could be|i might be|it could (?:well )?be|probably (?:silly|stupid|nothing|just)|hate to|nuisance|burden|bother|trouble|not my place|no right|i shouldn't|forget i|this is (?:stupid|silly|dumb)|i'm being|just me|better this way|keeps the peace|in the way|deserve|don't need to|what(?:ever)? i want)\b/i;
const HEDGES =
  /\b(?:maybe|possibly|perhaps|kind of|sort of|kinda|somehow|i guess|i suppose|i mean|like maybe|just wondering if|at some point|some day|some year|potentially|might possibly|tiny|a tiny bit|a little bit|if at all|or something|or whatever|haha|lol|idk|just|really quickly|super quick|quickly|at all|by any chance|ever so)\b/gi;
const TURNS: readonly [RegExp, string][] = [
  [/^(?:hey|hi|so|um|uh|well|ok|okay|and|but|anyway|honestly|oh),? /i, ''],
  [
    /^(?:I (?:was|am|'m)|I'm|was|am)? ?(?:only |just )?wonder(?:ing|ed)?,? (?:if|whether) (?:you|u) (?:could|would|can|might|want to|wanted to|would be able to) /i,
    'Could you ',
  ],
  [/^(?:I (?:was|am|'m)|I'm|was|am)? ?(?:only |just )?wonder(?:ing|ed)?,? (?:if|whether) I (?:could|can|might|may) /i, 'Could I '],
  [/^(?:I (?:was|am|'m)|I'm|was|am)? ?(?:only |just )?wonder(?:ing|ed)?,? (?:if|whether) we (?:could|can|might|may) /i, 'Could we '],
  [/^(?:I (?:was|am)|I'm)? ?(?:only |just )?(?:hoping|wanting) to /i, "I'd like to "],
  [/^I (?:had |only |just |did |really |kind of |actually )*wanted to ask (?:about|for) /i, "I'd like to ask about "],
  [/^I (?:had |only |just |did |really |kind of |actually )*(?:wanted|want) to /i, "I'd like to "],
  [/^(?:part of me|a part of me|i) (?:did |would |does )?(?:want|like)(?:ed|s)? to be /i, "I'd have liked to be "],
  [/^I (?:might|may|could|would)(?: possibly| maybe)? need /i, 'I need '],
  [/^I'd (?:sort of |kind of |quite |really |actually )?(love|like) /i, "I'd $1 "],
  [/^(?:you|u) (?:could|can|might|may want to) /i, 'Could you '],
  [/^(?:can|could|may|might) (?:I|you|we) /i, ''],
];

function straighten(clause: string): string | undefined {
  let out = clause
    .replace(HEDGES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s([,.?!])/g, '$1')
    .trim()
    .replace(/^[,\s]+|[,\s]+$/g, '');
  const asking = /^(?:(?:and|but|so|hey|hi|um|if|please),? )*((?:can|could|may|might|would|will|do you think) (?:I|you|we) .+)$/i.exec(out);
  if (asking)
    out = upper(
      (asking[1] ?? '')
        .replace(/^do you think (I|you|we) (?:could|can)/i, 'Could $1')
        .replace(/^(?:may|might|can) (I|you|we)\b/i, 'Could $1')
        .replace(/\b(?:and|or|but)$/i, '')
        .trim(),
    );
  else for (const [from, to] of TURNS.slice(0, -1)) out = out.replace(from, to);
  if (words(out) < 3 || words(out) > 24 || swears(out)) return undefined;
  if (asking || /^Could (?:you|I|we) /.test(out)) {
    const verb = /^(?:Could|Would|Will) (?:you|I|we) (?:please |also |have )?([a-z]+)/.exec(out)?.[1] ?? '';
    return (isBase(verb) && verb !== 'like') || verb === 'be' || verb === 'mind' ? `${out}?` : undefined;
  }
  if (
    /^(?:I'd (?:like|love|have liked|rather|prefer)|I need|I want|I was hoping|I do want|I feel|I've been|it (?:hurt|bothers|upset)|I would (?:like|love))\b/i.test(
      out,
    )
  )
    return `${upper(out)}.`;
  return undefined;
}

/** The wish in a draft without what shrinks it; undefined where none can be told. */
export function dehedged(context: Context): string | undefined {
  const out: string[] = [];
  for (const sentence of context.flagged)
    for (const clause of sentence.plain.split(
      /[,;:–—]+\s*| - |\s(?:but|so|though|because|and)\s(?=(?:I|it|it's|if|you|don't|no|please|that|only|whatever|maybe)\b)| (?=(?:no worries|if (?:it's|that's|you|not)|only if|or not|or whatever|whenever you|but|sorry|(?:maybe |perhaps )?(?:could|can|would) (?:you|u|i|we)|(?:maybe|perhaps) (?:you|u|i|we) (?:could|can|might))\b)/i,
    )) {
      if (!clause || TAKES_BACK.test(clause)) continue;
      const straight = straighten(clause.trim());
      if (straight && !out.includes(straight)) out.push(straight);
    }
  const kept = out.slice(0, 2);
  return kept.length ? kept.join(' ') : undefined;
}

export const dehedge: Move = {
  id: 'dehedge',
  answers: ['self-silencing', 'over-apology'],
  forms(context) {
    const straight = dehedged(context);
    const about = context.matters.find((matter) => matter.about)?.about;
    const out: string[] = [];
    if (straight)
      out.push(
        /\?$/.test(straight)
          ? straight
          : `${straight} ${context.pick(/^I(?:'d (?:like|love|rather|prefer)| need| want) /.test(straight) ? ['Would that work for you?', 'Is that okay with you?', 'Could we make that work?', 'Could we find a way?'] : ['Can we talk about it?', 'Can I tell you more?', 'I wanted you to know.'], 'close')}`,
        straight,
      );
    if (context.pattern !== 'self-silencing') return out;
    if (about)
      out.push(
        context.pick(
          [
            `I do care about ${about}. Can I tell you what I'd like?`,
            `I care about ${about} more than I've said. Could I tell you what I'd like?`,
            `I do have a view on ${about}. Can I tell you?`,
            `There's something I'd like to say about ${about}. Do you have a minute?`,
          ],
          'about',
        ),
      );
    return out;
  },
};
