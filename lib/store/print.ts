// What tells one content from another, short and at once: transactions end where anything else is waited for. Not for secrets.

/** The same for two records that hold the same, in whatever order their fields stand. 32 hexadecimal digits. */
export function printOf(record: object): string {
  return hash(JSON.stringify(record, sorted));
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A UUID made of a text by a rule of our own (version 8): the same on every device. */
export function idOf(text: string): string {
  const hex = hash(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Four rounds of FNV-1a with the mixing of MurmurHash3, each begun elsewhere: 128 bits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((begin) => round(text, begin)).join('');
}

function round(text: string, begin: number): string {
  let bits = begin;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
