// Where a quoted finding ends: "you always leave the" is no place to stop.
import type { Context } from './match/context.ts';

const OPEN = new Set(
  'the a an my your our his her their this that these those to of and or for in on with at by from as is are was so very'.split(' '),
);

const OBJECTS = new Set(['me', 'us', 'it', 'him', 'her', 'them', 'this', 'that']);

/** The end of a span (a token index, exclusive) moved to the next word that can close a phrase, or back where none follows in the clause. */
export function settleEnd(context: Context, from: number, to: number): number {
  const { tokens } = context.reading;
  const isOpen = (end: number): boolean => OPEN.has(tokens[end - 1]?.word ?? '');
  let end = to;
  while (isOpen(end) && end < to + 3 && !context.clauseEnd(end)) end++;
  if (!isOpen(end)) return !context.clauseEnd(end) && OBJECTS.has(tokens[end]?.word ?? '') ? end + 1 : end;
  end = to;
  while (isOpen(end) && end > from + 1) end--;
  return end;
}
