// The gate at sending, and the memory of what was already said about one draft. Pure: no page, no clock.
import type { Analysis, Finding } from '../language/types.ts';
import type { Verdict } from '../messages.ts';

/** The judgement of one exact text. */
export interface Judged extends Verdict {
  text: string;
}

/** A finding as the person would recognise it again: the same pattern in the same words. */
function keyOf(text: string, finding: Finding): string {
  return `${finding.pattern}:${text.slice(finding.start, finding.end).toLowerCase()}`;
}

function keysOf(text: string, analysis: Analysis): string[] {
  return analysis.guard ? [`guard:${analysis.guard}`] : analysis.findings.map((finding) => keyOf(text, finding));
}

/** One draft, from the first key to the empty box: what was judged, answered and let go. */
export class Gate {
  #judged: Judged | null = null;
  /** Findings the person has answered: no card opens by itself for them again. */
  #answered = new Set<string>();
  /** Findings the person chose to send: they are not held again, also when other words change. */
  #released = new Set<string>();
  /** Findings waved away in earlier drafts of this box: nobody hears the same thing about the same words twice. */
  #waved = new Set<string>();
  #passes: string | null = null;
  /** Quiet was asked for until the box is empty. */
  #hushed = false;

  /** Takes the newest judgement. */
  judge(judged: Judged): void {
    this.#judged = judged;
  }

  get judged(): Judged | null {
    return this.#judged;
  }

  /** Whether a card may open by itself for the text as it stands. */
  speaks(text: string): boolean {
    const judged = this.#judged;
    if (!judged?.voice || judged.text !== text || (this.#hushed && judged.voice !== 'support')) return false;
    return keysOf(text, judged.analysis).some((key) => !this.#answered.has(key) && !this.#waved.has(key));
  }

  /** Whether sending exactly this text is to be held. A missing or older judgement never holds. */
  holds(text: string): boolean {
    const judged = this.#judged;
    if (!judged?.hold || judged.text !== text || this.#passes === text) return false;
    return keysOf(text, judged.analysis).some((key) => !this.#released.has(key));
  }

  /** Whether a hold is possible at all, before the box is read. */
  get armed(): boolean {
    return this.#judged?.hold === true;
  }

  /** The person has seen the card for this text; with `waved` they want to hear no more of it, in later drafts either. */
  answer(text: string, analysis: Analysis, waved = false): void {
    for (const key of keysOf(text, analysis)) (waved && !analysis.guard ? this.#waved : this.#answered).add(key);
  }

  /** The person keeps these words: neither card nor hold comes back for them. */
  release(text: string, analysis: Analysis): void {
    this.answer(text, analysis, true);
    for (const key of keysOf(text, analysis)) this.#released.add(key);
  }

  /** No card opens by itself for this draft any more, whatever it comes to say; help does, and sending may still be held. */
  hush(): void {
    this.#hushed = true;
  }

  /** Sending this very text is let through, whatever is judged about it later. */
  pass(text: string): void {
    this.#passes = text;
  }

  /** The box is empty: the next draft starts fresh. */
  reset(): void {
    this.#judged = null;
    this.#passes = null;
    this.#hushed = false;
    this.#answered.clear();
    this.#released.clear();
  }
}
