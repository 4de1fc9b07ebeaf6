// What happened, in the draft's own words: the clause a rewrite can say without judging ("you were late again", "I had to find out
// from your story"). Person stays, as the writer goes on speaking; questions are turned into statements, "never" into "don't".
import { isBase, isPast, toPast } from '../../../vocabulary/verbs.ts';
import { inside, isDoom, isVerdict, swears, tidy, words } from './clean.ts';

export interface Event {
  /** A clause that can stand after "when". */
  clause: string;
  /** did: it happened · does: it keeps happening · doing: it goes on now. */
  tense: 'did' | 'does' | 'doing' | 'has';
  /** Who did it. */
  who: 'you' | 'I' | 'other';
  /** What was left undone, as a plain verb phrase: "call me back". */
  undone?: string;
  /** What was done or is being done, as a plain verb phrase, where it is known. */
  done?: string;
}

const ADVERBS =
  '(?:(?:just|literally|really|actually|even|still|only|also|always|never|constantly|basically|clearly|honestly|already|then|both|all|once again|again|obviously|usually|often|once|forever|legit|conveniently|had the nerve to|managed to|chose to|decided to|bothered to|go and|went and) )*';
const YOU = new RegExp(
  `^(?:(?:and|but|so|then|yet|now|when|whenever|every time|that|how|the way) )*you(?:'ve| have)? (${ADVERBS})(.+)$`,
  'i',
);
const WHY = new RegExp(
  `^(?:so )?(why|how come|how) (do|did|are|were|have|would|could|can|don't|didn't|aren't|weren't|haven't|won't|can't|couldn't|wouldn't|must|should) you (${ADVERBS})(.+)$`,
  'i',
);
const STATES =
  /^(?:know|think|want|need|seem|mean|look|sound|expect|wish|hope|understand|owe|enjoy|believe|suppose|like|feel|make|see|say|live|have|be|get|do|go)$/;
const PLACE = /^(?:late|out|away|gone|on|at|in|off|online|offline|quiet|distant|busy|home|there|here|asleep|short with|cold|up)\b/i;
const OTHERS =
  /^((?:nobody|no one|everyone|everybody|he|she|they|we|it|somebody|someone|none of (?:you|them)|not one of you|(?:the|my|your|our|his|her|their|this|that) (?:[a-z']+ ){0,2}?[a-z']+|[A-Z][a-z]+(?: and [A-Z][a-z]+)?)) ((?:still |only |just |even |already )*)([a-z']+)\b(.*)$/;

const CUT =
  /[,;:–—…]+\s*| - |\.{2,}|\s(?=you (?:don't|didn't|just|always|never|can't|won't|keep)\b)|\s(?:but|so|because|cause|yet|and then|while|when|whenever|after|and|since|n|then|that|how)\s(?=(?:then |now |you|I|we|nobody|everyone|my|the)\b)/i;

const ok = (clause: string): boolean =>
  !/\b(?:didn't|don't|couldn't|wouldn't|weren't|haven't)$/.test(clause) &&
  words(clause) >= 3 &&
  words(clause) <= 18 &&
  !isVerdict(clause) &&
  !swears(clause);

/** Cuts a long clause where another begins. */
function shorten(text: string): string {
  const cut =
    text.split(
      /, (?=I\b|I'|we\b|you\b|it\b|that\b|he\b|she\b|they\b|my\b|no\b|not\b|and you\b)|,? (?:so (?:that )?(?=I|we|you|my|now)|because |which |but |and (?=I|we|now|then|you|it|that|the|my|nobody|everyone)|when (?=I|we)|while |as if |like |unless |until |or (?=I|we|you))/i,
    )[0] ?? text;
  return words(cut) >= 3 ? cut.trim() : text;
}

function readYou(said: string): Event | undefined {
  const clause = said
    .replace(/\byou're\b/i, 'you are')
    .replace(/\byou are the (?:only )?(?:one|reason) (?:who|that)(?:'s| has) /i, "you've ")
    .replace(/\byou are the (?:only )?(?:one|reason) (?:who|that) /i, 'you ');
  const hit = YOU.exec(clause);
  if (!hit) return undefined;
  const adverbs = (hit[1] ?? '').toLowerCase();
  const never = /\bnever\b/.test(adverbs);
  const perfect = /you(?:'ve| have) /i.test(hit[0].slice(0, hit[0].length - (hit[2] ?? '').length));
  const rest = shorten(tidy(hit[2] ?? ''));
  const first = rest.split(' ')[0]?.toLowerCase() ?? '';
  const after = rest.slice(first.length + 1).replace(/^(?:even|ever|really|actually|bother to|bothered to|just) /i, '');
  if (perfect) {
    if (/^(?:not|been|had|got|become|no)$/.test(first) && !/^(?:been) (?:on|at|out|away|up|in|off|late|[a-z]+ing)\b/.test(rest))
      return undefined;
    if (!isPast(first) && !/n$|ne$|ught$/.test(first)) return undefined;
    return never ? { clause: `you haven't ${rest}`, tense: 'has', who: 'you' } : { clause: `you've ${rest}`, tense: 'has', who: 'you' };
  }
  if (/^(?:didn't|couldn't|wouldn't|weren't|hadn't|wasn't)$/.test(first)) {
    const verb = after.split(' ')[0] ?? '';
    const undone = /^(?:weren't|wasn't|hadn't)$/.test(first) || !(isBase(verb) || verb === 'be') ? undefined : after;
    return { clause: `you ${first} ${after}`, tense: 'did', who: 'you', ...(undone ? { undone } : {}) };
  }
  if (/^(?:don't|can't|won't|cannot)$/.test(first)) {
    const verb = after.split(' ')[0] ?? '';
    if (!isBase(verb) || STATES.test(verb)) return undefined;
    return { clause: `you don't ${after}`, tense: 'does', who: 'you', undone: after };
  }
  if (/^(?:aren't|haven't)$/.test(first) && /^(?:[a-z]+(?:ing|ed|n)|done|told|sent|said|paid|made|come|put)\b/.test(after))
    return { clause: `you ${first} ${after}`, tense: first === "aren't" ? 'doing' : 'has', who: 'you' };
  if (first === 'were')
    return PLACE.test(after) || /^[a-z]+ing\b/.test(after) ? { clause: `you were ${after}`, tense: 'did', who: 'you' } : undefined;
  if (/^(?:becoming|being|acting|getting)$/.test(after.split(' ')[0] ?? '') && /^(?:are|were)$/.test(first)) return undefined;
  if (first === 'are')
    return PLACE.test(after) || /^[a-z]+ing\b/.test(after) ? { clause: `you're ${after}`, tense: 'doing', who: 'you' } : undefined;
  if (first === 'keep' || first === 'kept')
    return /ing\b/.test(after) ? { clause: `you ${first} ${after}`, tense: first === 'keep' ? 'does' : 'did', who: 'you' } : undefined;
  if (first === 'read' || first === 'put' || first === 'cut' || first === 'let' || first === 'set' || first === 'shut' || first === 'hit') {
    const habit = /\b(?:always|constantly|never|forever|usually)\b/.test(adverbs);
    return never
      ? { clause: `you don't ${rest}`, tense: 'does', who: 'you', undone: rest }
      : { clause: `you ${rest}`, tense: habit ? 'does' : 'did', who: 'you' };
  }
  if (isPast(first)) return never ? negPast(first, rest) : { clause: `you ${rest}`, tense: 'did', who: 'you' };
  if (
    isBase(first) &&
    !(STATES.test(first) && !/^(?:get|go|say|have|see|look at) (?:home|in|out|off|on|up|quiet|that|to|at|straight|me|my|no)\b/.test(rest))
  )
    return never
      ? { clause: `you don't ${rest}`, tense: 'does', who: 'you', undone: rest }
      : { clause: `you ${rest}`, tense: 'does', who: 'you', done: rest };
  return undefined;
}

function negPast(first: string, rest: string): Event | undefined {
  const base =
    [first.replace(/ed$/, ''), first.replace(/d$/, ''), first.replace(/ied$/, 'y'), first.replace(/(.)\1ed$/, '$1')].find(isBase) ??
    irregular(first);
  if (!base) return undefined;
  const undone = `${base}${rest.slice(first.length)}`;
  return { clause: `you didn't ${undone}`, tense: 'did', who: 'you', undone };
}

const IRREGULAR_BASES =
  'come go get give take make say tell send see leave let call keep bring buy find hear meet pay put read ring run speak spend stand think write forget wake wear do have'.split(
    ' ',
  );
const irregular = (past: string): string | undefined => IRREGULAR_BASES.find((base) => toPast(base) === past);

function readWhy(clause: string): Event | undefined {
  const hit = WHY.exec(clause);
  if (!hit) return undefined;
  const aux = (hit[2] ?? '').toLowerCase();
  if (/^(?:how)$/i.test(hit[1] ?? '') && !/^(?:could|can|dare)$/.test(aux)) return undefined;
  const rest = shorten(tidy((hit[4] ?? '').replace(/^(?:have to|always|bother) /i, '')));
  const first = rest.split(' ')[0] ?? '';
  if (/n't$/.test(aux)) return readYou(`you ${aux} ${rest}`);
  if (aux === 'are' || aux === 'were') return readYou(`you ${aux} ${rest}`);
  if (aux === 'have') return readYou(`you have ${rest}`);
  if (aux === 'did' || aux === 'could')
    return isBase(first) && !STATES.test(first)
      ? { clause: `you ${toPast(first)}${rest.slice(first.length)}`, tense: 'did', who: 'you' }
      : undefined;
  return isBase(first) ? readYou(`you ${rest}`) : undefined;
}

function readI(clause: string): Event | undefined {
  const hit = new RegExp(`^(I|we)('ve| have|'m| am|'d| had)? ${ADVERBS}(.+)$`).exec(clause);
  if (!hit) return undefined;
  const aux = (hit[2] ?? '').trim();
  const rest = shorten(tidy(hit[3] ?? ''));
  const first = rest.split(' ')[0]?.toLowerCase() ?? '';
  const subject = hit[1] ?? 'I';
  if (isDoom(rest) || /^(?:felt|feel|thought|knew|hoped|wanted|loved|hated|cared|meant|said sorry|deserve)/.test(rest)) return undefined;
  if (aux === "'ve" || aux === 'have')
    return isPast(first) ||
      /^(?:been|done|gone|given|taken|written|seen|read|put|had|rung|driven|eaten|broken|spoken|chosen|woken|begun)$/.test(first)
      ? { clause: `${subject}'ve ${rest}`, tense: 'has', who: 'I' }
      : undefined;
  if (aux === "'m" || aux === 'am')
    return /^(?:left|sitting|standing|waiting|stuck|here|outside|at|doing|cleaning|cooking|picking|the one)\b/.test(rest)
      ? { clause: `${subject}'m ${rest}`, tense: 'doing', who: 'I' }
      : undefined;
  if (aux) return undefined;
  if (/^(?:had|was|were)$/.test(first))
    return /^had to |^(?:was|were) (?:left|sat|stood|waiting|up|the one|the last|told|at|on|in|there|here|ill|sick|home)\b/.test(rest)
      ? { clause: `${subject} ${rest}`, tense: 'did', who: 'I' }
      : undefined;
  if (isPast(first) || /^(?:put|read|cut|set)$/.test(first)) return { clause: `${subject} ${rest}`, tense: 'did', who: 'I' };
  return undefined;
}

function readOther(clause: string): Event | undefined {
  const hit = OTHERS.exec(inside(clause));
  if (!hit) return undefined;
  const [, subject = '', adverbs = '', verb = '', tail = ''] = hit;
  const low = subject.toLowerCase();
  const rest = shorten(tidy(`${verb}${tail}`));
  const nobody = /^(?:nobody|no one|none|not one)/.test(low);
  if (!nobody && (isDoom(rest) || isDoom(subject))) return undefined;
  if (/^(?:it|this|that|your|he|she|they)\b/.test(low) && /^(?:was|were|is|are|has|had)\b/.test(rest)) return undefined;
  if (!(isPast(verb) || /^(?:hasn't|haven't|didn't|wasn't|weren't)$/.test(verb)) || /^(?:felt|meant|made|thought|knew|wanted)$/.test(verb))
    return undefined;
  return { clause: `${subject} ${adverbs}${rest}`, tense: /^(?:hasn't|haven't)$/.test(verb) ? 'has' : 'did', who: 'other' };
}

/** The clauses of a sentence, cut where a new subject begins. */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .split(CUT)
    .map((part) => part.trim())
    .filter(Boolean);

/** A sentence without "I feel like" before its claim. */
export const afterFeel = (sentence: string): string =>
  sentence.replace(
    /^(?:(?:honestly|sometimes|lately|and|but|so|like|idk|ngl|tbh),? )*(?:I(?:'m| am)? (?:just |really |honestly )?(?:feel|felt|feeling|starting to feel)|it (?:just |really )?(?:feels|felt)(?: to me)?|feels|feeling)(?: (?:like|that|as if|as though))? (?=you\b|nobody\b|I\b|we\b)/i,
    '',
  );

/** A clause after "if" did not happen; after "you are rude when" it is no more than the occasion. */
const isCondition = (sentence: string, part: string): boolean => {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(part)));
  return /\b(?:if|unless|until)\s*$/i.test(before) || (/\bwhen(?:ever)?\s*$/i.test(before) && /^(?:and |but |so )*you\b/i.test(sentence));
};

/** What there was none of: "not one flower in two years". */
function readNone(sentence: string): Event[] {
  const hit = /\bnot (?:one|a single|even (?:a|one)) ((?:[a-z]+ )?[a-z]+)((?: (?:in|for|since|from) [^.,!?;]+))/i.exec(sentence);
  return hit ? [{ clause: `there hasn't been one ${hit[1]}${tidy(hit[2] ?? '').replace(/^/, ' ')}`, tense: 'has', who: 'I' }] : [];
}

/** Events of a sentence in plain spelling, what the reader did first. */
export function readEvents(sentence: string): Event[] {
  const feel = afterFeel(sentence);
  // What is done after "you're always doing this," has the same doer.
  const yours = /^you\b/i.test(tidy(feel));
  const parts = clausesOf(feel)
    .filter((part) => !isCondition(feel, part))
    .map((part) => (yours && /^[a-z]{2,}ing [a-z]/.test(part) ? `you are ${part}` : part));
  const read = [feel, ...parts]
    .map((part) => tidy(part))
    .flatMap((part) => readWhy(part) ?? readYou(part) ?? readI(part) ?? readOther(part) ?? [])
    .concat(readNone(sentence))
    .map((event) => ({ ...event, clause: event.clause.trim() }))
    .filter((event) => ok(event.clause));
  const rank = { you: 0, I: 1, other: 2 };
  return read.sort((a, b) => rank[a.who] - rank[b.who]);
}
