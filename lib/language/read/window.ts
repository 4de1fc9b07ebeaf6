const LIMIT = 20_000;

/** The part of a very long draft that is read: its last sentences, from a line or word border. */
export function windowOf(text: string): { text: string; offset: number } {
  if (text.length <= LIMIT) return { text, offset: 0 };
  const from = text.length - LIMIT;
  const border = text.slice(from, from + 500).search(/[\n.!?]\s|\s/);
  const offset = border < 0 ? from : from + border + 1;
  return { text: text.slice(offset), offset };
}
