// What a draft dreads, as a clause that can follow "I'm scared": the doom goes, what might be lost stays.
import { isBase } from '../../../vocabulary/verbs.ts';
import { isVerdict, swears, tidy, words } from './clean.ts';

const WONT =
  /\b(I|we|they|he|she|it)(?:'m|'re|'s| am| are| is)? ?(?:(?:never|not ever|not)(?: ever)? (?:going to|gonna)|(?:'ll| will) never)(?: ever)? ([a-z]+)\b([^.,!?;]*)/i;
const LOST = /\bI(?:'ve| have)? lost (you|him|her|them)\b|\b(?:going to|gonna|'ll|will) lose (you|him|her|them)\b/i;

/** The dread in a sentence in plain spelling: "I won't get to meet her", "of losing you". */
export function readFear(sentence: string): string | undefined {
  const lost = LOST.exec(sentence);
  if (lost) return `of losing ${lost[1] ?? lost[2]}`;
  const hit = WONT.exec(sentence);
  const verb = (hit?.[2] ?? '').toLowerCase();
  if (!hit || !(isBase(verb) || verb === 'be') || /^(?:trust|forgive|speak|talk|forget)$/.test(verb)) return undefined;
  const rest = tidy(`they ${verb}${hit[3] ?? ''}`.replace(/\b(?:ever again|again|ever|anymore|any more)\b/gi, ' ')).slice('they '.length);
  if (words(rest) < 2 || words(rest) > 12 || isVerdict(rest) || swears(rest)) return undefined;
  const subject = (hit[1] ?? '').toLowerCase();
  return `${subject === 'i' ? 'I' : subject} won't ${rest}`;
}
