// A yes-or-no question of a draft as the clause it asks about: "are you bored of me" → "you're bored of me". What is feared can then be
// named as a question of one's own, once, instead of being put to the other again and again.
import { isBase, toPast } from '../../../vocabulary/verbs.ts';
import { isVerdict, swears, tidy, words } from './clean.ts';

const ASKED =
  /^(?:(?:so|and|but|wait|hey|please|tell me|honestly|like|just)[, ]+)*(are|is|was|were|am|did|do|does|have|has|will|would) (you|I|we|it|this|that|he|she|they|(?:my|your|the) [a-z]+) ((?:still|really|even|actually|just|ever|all) )*([a-z]+)\b([^,;?!.]*)/i;
const JOINED: Readonly<Record<string, string>> = {
  'are you': "you're",
  'is it': "it's",
  'am I': "I'm",
  'are we': "we're",
  'is he': "he's",
  'is she': "she's",
};

/** What is asked, as a clause that can follow "if"; undefined where a sentence in plain spelling is no such question. */
export function readQuestion(sentence: string): string | undefined {
  const hit = ASKED.exec(sentence);
  if (!hit) return undefined;
  const aux = (hit[1] ?? '').toLowerCase();
  const who = /^I$/i.test(hit[2] ?? '') ? 'I' : (hit[2] ?? '').toLowerCase();
  const verb = (hit[4] ?? '').toLowerCase();
  // With its subject in front, as a verb alone ("like me") would be taken for a filler and cut.
  const rest = tidy(`you ${verb}${hit[5] ?? ''}`).slice('you '.length);
  if (!rest || words(rest) > 12 || isVerdict(rest.replace(/\bfault\b/i, '')) || swears(rest) || /\bor\b|\bnot$/.test(rest))
    return undefined;
  if (aux === 'do') return isBase(verb) ? `${who} ${rest}` : undefined;
  if (aux === 'did') return isBase(verb) ? `${who} ${toPast(verb)}${rest.slice(verb.length)}` : undefined;
  if (aux === 'does') return undefined;
  return `${JOINED[`${aux} ${who}`] ?? `${who} ${aux}`} ${rest}`;
}
