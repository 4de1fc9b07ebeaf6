// From a made sentence with marked bits ("{{tonight|tomorrow}}") to text and the choices a person can change.
import type { Choice } from '../types.ts';

const MARK = /\{\{([^{}]+)\}\}/g;

/** Lays pieces end to end. Only made pieces are searched for marked bits: what the writer wrote is never read as a mark. */
export function render(pieces: readonly { text: string; made: boolean }[], seed: number): { text: string; choices: Choice[] } {
  let text = '';
  const choices: Choice[] = [];
  for (const piece of pieces) {
    if (!piece.made) {
      text += piece.text;
      continue;
    }
    let from = 0;
    for (const mark of piece.text.matchAll(MARK)) {
      text += piece.text.slice(from, mark.index);
      const options = (mark[1] ?? '').split('|');
      const chosen = options[seed % options.length] ?? '';
      choices.push({ start: text.length, end: text.length + chosen.length, options });
      text += chosen;
      from = mark.index + mark[0].length;
    }
    text += piece.text.slice(from);
  }
  return { text, choices };
}
