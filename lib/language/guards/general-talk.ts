// "If you are never late …", "when you want to fight someone": a rule of life or a how-to. Nobody in it is blamed, since nobody says "I".
import type { Context } from '../match/context.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set('i me my mine myself we us our ours'.split(' '));
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when whenever unless until once while whether where wherever than before after'.split(' '),
);
const AUXILIARIES: ReadonlySet<string> = new Set('have has had do does did are were will would can could'.split(' '));
/** How far before a finding its clause may open: "when you two always …". */
const REACH = 3;

/** Whether what begins at token `from` stands in a clause of condition or time, in a sentence without a first person. */
export function isGeneralTalk({ reading }: Context, from: number): boolean {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[from]?.sentence ?? -1];
  if (!sentence || sentence.question) return false;
  if (tokens.slice(sentence.from, sentence.to).some(({ word }) => FIRST_PERSON.has(word))) return false;
  const first = Math.max(sentence.from, from - REACH);
  // "When have you ever …" asks the reader, with or without its mark.
  return tokens
    .slice(first, from + 1)
    .some(({ word }, i) => SUBORDINATORS.has(word) && !AUXILIARIES.has(tokens[first + i + 1]?.word ?? ''));
}
