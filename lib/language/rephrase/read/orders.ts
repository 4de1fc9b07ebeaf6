// Orders and conditions in a draft, as plain verb phrases that can be asked for: "you need to answer me" → "answer me".
import { fromGerund, isBase } from '../../../vocabulary/verbs.ts';
import { isVerdict, swears, tidy, words } from './clean.ts';

export interface Order {
  /** A plain verb phrase: "send me the address". */
  what: string;
  /** It is to be left undone: "don't touch my stuff". */
  not: boolean;
}

const NEED =
  /\b(?:you (?:need to|have to|'?ve got to|got to|must|had better|better|ought to|should|will|are going to|are gonna)|you'll|you're going to|I (?:want|need|expect|order|told|asked) you to|I'd like you to|make sure you|you can) (?:just |at least |also |bloody |now )?((?:not |never )?[a-z']+ .+|[a-z]+)$/i;
const BARE =
  /^(?:just |now |at least |for once |please |kindly )*((?:don't you dare|don't|do not|never|stop|quit) )?(?:ever |even )*([a-z]+)\b(.*)$/i;
const IF =
  /\b(?:if|unless|when|next time|keep|carry on) (?:you (?:don't |won't |ever |do not )?)?(.+?)(?:,| (?:then|I|I'll|I'm|we|we're|you|you'll|it's|and I|or I|ur|that's)\b|$)/i;
const NOT_VERB =
  /^(?:like|love|look|guess|wish|hope|hold|thank|forget|shut|stick|enjoy|grow|mind|trust|fuck|get lost|cheer|break|let|watch|save|suit|spare|stand|lie|judge|blow|work|place|plan|order|talk to the|go (?:on|away|to hell|ahead)|keep (?:dreaming|it up|laughing|walking|talking)|get (?:over|a grip|real|lost|out of)|have (?:fun|a nice|a think)|leave (?:me|us)\b|hate |do (?:what|whatever)|figure|be (?:my|like)|come off|say that|try me|blame|be sorry|be it|act|pretend|calm|relax|chill|change$|answer$)/i;
const TAIL =
  /[\s,;-]*\b(?:right now|right this|now|immediately|this (?:second|instant|minute)|asap|or else.*|or (?:i|we|it|you|you're|i'm|i'll).*|and (?:don't|i'm not|that's|no|stop).*|already|for once|whether you like.*|full stop|end of.*|no excuses.*|i'm (?:not asking|waiting|serious).*|before i .*|if you (?:know|want|love|care).*|like a normal.*|while i.*|because i .*|at once)$/i;
const PRONOUN_END = /\b(?:to|the|a|an|and|or|of|with|my|your|for|at|about)$/i;

const clip = (text: string): string => {
  let out = text;
  for (let before = ''; before !== out; ) {
    before = out;
    out = tidy(out.replace(TAIL, ''));
  }
  return out;
};

const fits = (what: string): boolean =>
  words(what) >= 1 &&
  words(what) <= 14 &&
  !isVerdict(what) &&
  !swears(what) &&
  !PRONOUN_END.test(what) &&
  !/^(?!tell |show |ask |let |give |help )[a-z]+ you [a-z]+/i.test(what) &&
  !/\b(?:I'll|I'm|we're|you'll|you're|you are|(?:and|or) (?:I|we|you|your|it))\b/.test(what);

function bare(clause: string): Order | undefined {
  const hit = BARE.exec(clause);
  if (!hit) return undefined;
  const no = (hit[1] ?? '').trim().toLowerCase();
  const verb = (hit[2] ?? '').toLowerCase();
  if (no === 'stop' || no === 'quit') {
    const what = clip(`${verb}${hit[3] ?? ''}`);
    return fromGerund(verb) && fits(what) ? { what: `stop ${what}`, not: false } : undefined;
  }
  const what = clip(`${verb}${hit[3] ?? ''}`);
  if (!isBase(verb) || NOT_VERB.test(what) || !fits(what)) return undefined;
  return { what, not: no !== '' };
}

/** Orders of a sentence in plain spelling, first one first. */
export function readOrders(sentence: string): Order[] {
  const out: Order[] = [];
  for (const part of sentence.split(
    /[.,;:!?–—]+\s*| - |(?<=\b(?:me|it|this|that|now|ok|okay|no|here)) (?=(?:tell|answer|call|text|give|show) me\b)|\s(?:and|so|but|or)\s(?=(?:you|don't|do|tell|send|call|text|answer|come|put|get|stop|look|give|bring|take|ring|reply|sign|book|pay|clean|wash|delete|explain|apologise|apologize|let|leave|say|show|turn|make|go|wait|write|read|check|fix|help|sit|talk|speak|open|close|move)\b)/i,
  )) {
    const clause = tidy(part);
    const need = NEED.exec(clause);
    if (need) {
      const not = /^(?:not|never) /i.test(need[1] ?? '');
      const what = clip((need[1] ?? '').replace(/^(?:not|never|be) (?=[a-z]+ing\b)/i, '').replace(/^(?:not|never) /i, ''));
      const verb = what.split(' ')[0] ?? '';
      if ((isBase(verb) || fromGerund(verb)) && fits(what) && !NOT_VERB.test(what))
        out.push({ what: fromGerund(verb) && !isBase(verb) ? `${fromGerund(verb)}${what.slice(verb.length)}` : what, not });
      continue;
    }
    const order = bare(clause);
    if (order) out.push(order);
  }
  return out;
}

const DARE = /\bdare you to ([a-z]+\b[^.,!?;]*)$/i;

/** What an "if you …", "do that again and …" or "I dare you to …" turns on, as an order to the contrary or for it. */
export function readCondition(sentence: string): Order | undefined {
  const dared = clip(DARE.exec(tidy(sentence))?.[1] ?? '');
  if (isBase(dared.split(' ')[0] ?? '') && fits(dared)) return { what: dared, not: true };
  const hit = IF.exec(sentence);
  if (hit) {
    const whole = hit[0].toLowerCase();
    const what = clip((hit[1] ?? '').replace(/\b(?:again|one more time)\b/gi, ' '));
    const verb = what.split(' ')[0] ?? '';
    const undone = /\b(?:unless|don't|won't|do not)\b/.test(whole);
    const base = isBase(verb) ? verb : fromGerund(verb);
    if (base && fits(what) && !NOT_VERB.test(what)) return { what: `${base}${what.slice(verb.length)}`, not: !undone };
  }
  const again =
    /^(?:you |go on |just )?([a-z]+(?: .+?)?)(?: again| one more time)?,? (?:and|n|or) (?:I|you|you're|we|watch|see|don't)\b/i.exec(
      tidy(sentence),
    );
  if (again) {
    const what = clip((again[1] ?? '').replace(/\bagain\b/gi, ' '));
    if (isBase(what.split(' ')[0] ?? '') && fits(what) && !/^(?:one|keep|carry|miss) /.test(what))
      return { what, not: !/ or (?:I|you|we)/i.test(again[0]) };
  }
  return undefined;
}
