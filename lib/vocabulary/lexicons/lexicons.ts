// Every lexicon by name, as the rules call them: @insult-noun, @generaliser …
import { intensity } from './intensity.ts';
import { judgement } from './judgement.ts';
import { relation } from './relation.ts';

const ALL: Readonly<Record<string, string>> = { ...intensity, ...judgement, ...relation };

/** The entries of a lexicon: words, or phrases in the rules' own language. @throws Error for an unknown name. */
export function lexiconEntries(name: string): string[] {
  const list = ALL[name];
  if (list === undefined) throw new Error(`no lexicon "${name}"`);
  return [
    ...new Set(
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  ];
}

/** Only its single words, for a quick look-up. */
export function lexiconWords(name: string): ReadonlySet<string> {
  return new Set(lexiconEntries(name).filter((entry) => /^[\p{L}\p{N}]+$/u.test(entry)));
}

/** The names of all lexicons. */
export const LEXICON_NAMES: readonly string[] = Object.keys(ALL);
