// What Tend's card says and offers, read as a screen reader reads it.
import type { ClosedRoot } from '../../tests/e2e/closed-root.ts';

export interface Card {
  /** What it says before its first button. */
  said: string;
  /** The accessible names of its buttons, in order. */
  buttons: string[];
}

/** The card's sentence is there twice, whole for those who hear it and in pieces for those who see it: it is said once. */
function once(parts: string[]): string {
  const [whole = '', ...pieces] = parts;
  const bare = (text: string) => text.replace(/\s/g, '');
  return bare(whole) === bare(pieces.join('')) ? whole : parts.join(' ').replace(/“ | ”/g, (mark) => mark.trim());
}

/** Tend's card as it stands now; null where there is none. */
export async function readCard(root: ClosedRoot): Promise<Card | null> {
  const outline = (await root.outline()).map((line) => /^(\w+): ([\s\S]*)$/.exec(line) ?? ['', '', '']);
  const buttons = outline.filter(([, role]) => role === 'button').map(([, , name = '']) => name);
  if (buttons.length === 0) return null;
  const said = outline
    .slice(
      0,
      outline.findIndex(([, role]) => role === 'button'),
    )
    .filter(([, role]) => role === 'StaticText')
    .map(([, , text = '']) => text.trim());
  return { said: once(said), buttons };
}
