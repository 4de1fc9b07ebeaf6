// A wording taken apart for showing: what is new in it, and what a person may choose otherwise.
import type { Choice, Rewrite, Span } from '../language/types.ts';

export interface Piece {
  text: string;
  fresh: boolean;
  /** The place of the choice this piece shows, among the wording's choices. */
  choice?: number;
}

export interface Chosen {
  text: string;
  /** Where each choice stands in `text`. */
  spans: Span[];
}

/** The wording with one option put in each choice's place; `picked` counts options from 0. */
export function applyChoices(rewrite: Rewrite, picked: readonly number[]): Chosen {
  const order = rewrite.choices.map((choice, index) => ({ choice, index })).sort((a, b) => a.choice.start - b.choice.start);
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const { choice, index } of order) {
    text += rewrite.text.slice(at, choice.start);
    const option = optionsOf(rewrite, choice)[picked[index] ?? 0] ?? rewrite.text.slice(choice.start, choice.end);
    spans[index] = { start: text.length, end: text.length + option.length };
    text += option;
    at = choice.end;
  }
  return { text: text + rewrite.text.slice(at), spans };
}

/** A choice's options, beginning with what the wording already says. */
export function optionsOf(rewrite: Rewrite, choice: Choice): string[] {
  const said = rewrite.text.slice(choice.start, choice.end);
  return [said, ...choice.options.filter((option) => option !== said)];
}

/** The wording cut where a new stretch or a choice begins or ends. */
export function wordingPieces({ text, spans }: Chosen, fresh: readonly Span[]): Piece[] {
  const cuts = [0, text.length, ...spans.flatMap((span) => [span.start, span.end]), ...fresh.flatMap((span) => [span.start, span.end])];
  const inside = (outer: Span, start: number, end: number) => outer.start <= start && end <= outer.end;
  // A choice is one piece, however much of it is new.
  const edges = [...new Set(cuts)].filter((cut) => !spans.some((span) => span.start < cut && cut < span.end)).sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const choice = spans.findIndex((span) => span && inside(span, start, end));
    return { text: text.slice(start, end), fresh: fresh.some((span) => inside(span, start, end)), ...(choice >= 0 ? { choice } : {}) };
  });
}

/** Whether a wording still holds a blank ("___") for the person to fill. */
export function hasBlank(text: string): boolean {
  return /_{2,}/.test(text);
}
