// Which part of a draft a wording changes, so that the rest of it is not touched: its lines, mentions and emphasis stay as they are.

export interface ChangedPart {
  /** Where the part stands in the draft. */
  start: number;
  end: number;
  /** What comes in its place. */
  insert: string;
}

/** The smallest part of `draft`, in whole words, that has to change for it to read `text`; all of it where nothing is left over. */
export function changedPart(draft: string, text: string): ChangedPart {
  const before = words(draft);
  const after = words(text);
  const most = Math.min(before.length, after.length) - 1;
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const length = (parts: string[]): number => parts.join('').length;
  const start = length(before.slice(0, head));
  const kept = tail > 0 ? length(before.slice(-tail)) : 0;
  const part = { start, end: draft.length - kept, insert: text.slice(start, text.length - kept) };
  const space = commonSpaceAtEnd(draft.slice(part.start, part.end), part.insert);
  return { start, end: part.end - space, insert: part.insert.slice(0, part.insert.length - space) };
}

/** How much of the end of both is the same space: a line that ends there is not part of the change, and editors would end it twice. */
function commonSpaceAtEnd(one: string, other: string): number {
  let count = 0;
  while (
    count < Math.min(one.length, other.length) - 1 &&
    one.at(-1 - count) === other.at(-1 - count) &&
    /\s/.test(one.at(-1 - count) ?? '')
  )
    count += 1;
  return count;
}

/** Words, each with the space after it. */
function words(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? [];
}
