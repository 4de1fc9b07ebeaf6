// Names taken out of a text that is to be shown to somebody. Only names that are known can be: the rest is for the person to read through.

const BESIDE_NAMES = String.raw`[\p{L}\p{N}]`;

/**
 * The text with every known name, and every part of one of three letters or more, put as `instead`. Whole words only, in any case.
 * @param names as the person wrote them, such as "Anna Maria"
 */
export function leaveOutNames(text: string, names: readonly string[], instead: string): string {
  const parts = [...names, ...names.flatMap((name) => name.split(/\s+/).filter((part) => [...part].length > 2))]
    .map((name) => name.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'));
  if (parts.length === 0) return text;
  const known = new RegExp(`(?<!${BESIDE_NAMES})(?:${parts.join('|')})(?!${BESIDE_NAMES})`, 'giu');
  return text.replaceAll(known, () => instead);
}
