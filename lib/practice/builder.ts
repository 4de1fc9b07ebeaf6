// A builder: a sentence with slots, for something that is hard to say from nothing.

export interface BuilderSlot {
  id: string;
  /** What belongs here, as the label of its field. */
  label: string;
  /** Words that fit, as a hint and for the tests. */
  example: string;
}

export interface Builder {
  id: string;
  title: string;
  /** When to use it and what makes it work, in one or two lines. */
  purpose: string;
  source: string;
  slots: readonly BuilderSlot[];
  /** `{slot}` stands where the words of a slot go. */
  template: string;
}

/** What stands in a slot that is still empty. */
export const BLANK = '___';

/** The words of a slot as they stand in a sentence: trimmed, without an end mark of their own. */
function asPart(typed: string): string {
  return typed
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.?!…,;:]+$/, '');
}

/** The sentence with what was typed. `complete` once no slot is empty. */
export function build(builder: Builder, typed: Readonly<Record<string, string>>): { text: string; complete: boolean } {
  let complete = true;
  const text = builder.template.replaceAll(/\{(\w+)\}/g, (_slot, id: string) => {
    const part = asPart(typed[id] ?? '');
    if (!part) complete = false;
    return part || BLANK;
  });
  return {
    text: text.replaceAll(/(^|[.?!]\s+)(\p{Ll})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase()),
    complete,
  };
}
