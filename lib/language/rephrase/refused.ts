// Wordings that were read again and not found quiet: what they have in common with the next one tells whether that needs to be tried.

/** A shared run of fewer words is a turn of phrase, and not what the draft brought in. */
const LEAST_WORDS = 3;

const wordsOf = (form: string): string[] => form.toLowerCase().match(/[\p{L}\p{N}'_]+/gu) ?? [];

/** The longest run of words two wordings share. */
function sharedRun(a: readonly string[], b: readonly string[]): string[] {
  let best = 0;
  let end = 0;
  const lengths = new Uint16Array(b.length + 1);
  for (const word of a)
    for (let j = b.length; j > 0; j--) {
      const length = b[j - 1] === word ? (lengths[j - 1] ?? 0) + 1 : 0;
      lengths[j] = length;
      if (length > best) [best, end] = [length, j];
    }
  return b.slice(end - best, end);
}

/** Remembers the refused wordings of one draft. */
export class Refused {
  private readonly forms: string[][] = [];
  private readonly runs = new Map<string, boolean>();
  private readonly quiet: (text: string) => boolean;

  /** @param quiet whether nothing is found in a text */
  constructor(quiet: (text: string) => boolean) {
    this.quiet = quiet;
  }

  add(form: string): void {
    this.forms.push(wordsOf(form));
  }

  /** Whether a wording repeats words for which another was refused, and which are no better alone. */
  repeatedBy(form: string): boolean {
    if (!this.forms.length) return false;
    const words = wordsOf(form);
    return this.forms.some((refused) => {
      const run = sharedRun(refused, words);
      if (run.length < LEAST_WORDS) return false;
      const text = run.join(' ');
      let quiet = this.runs.get(text);
      if (quiet === undefined) {
        quiet = this.quiet(text);
        this.runs.set(text, quiet);
      }
      return !quiet;
    });
  }
}
