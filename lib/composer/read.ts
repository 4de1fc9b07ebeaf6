// Reads a draft without asking for layout, and remembers where in the page each part of it stands.

/** Words of others, and closing lines, that mail programs keep in the same box: neither read nor replaced. */
const NOT_THE_DRAFT = [
  '.gmail_quote',
  '.gmail_signature',
  'blockquote[type="cite"]',
  '#appendonsend',
  '#divRplyFwdMsg',
  '#Signature',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.yahoo_quoted',
].join();
/** What editors draw into the box for themselves. */
const NOT_TEXT = '[data-slate-placeholder], .ql-cursor, .ProseMirror-widget, .ck-widget__type-around, script, style';
const BLOCK = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TR|UL)$/;
/** Characters editors put in to keep lines and carets alive. */
const FILLERS = /[\u200b\u2060\ufeff]/;

/** A run of the draft and the node that shows it: `length` code units at `start` of the text, from `from` in the node. */
export interface Piece {
  node: Text | HTMLImageElement;
  from: number;
  start: number;
  length: number;
}

export interface Reading {
  text: string;
  pieces: Piece[];
}

export function isNativeField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The draft as the person sees it: lines by `\n`, plain spaces, pictures of emoji as their characters. */
export function readDraft(box: HTMLElement): string {
  return isNativeField(box) ? box.value : readPieces(box).text;
}

/** The draft of an editable element with its pieces, in order. */
export function readPieces(box: HTMLElement): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let breaks = 0;
  let occupied = false;

  const put = (node: Piece['node'], from: number, run: string): void => {
    text += '\n'.repeat(breaks);
    breaks = 0;
    pieces.push({ node, from, start: text.length, length: run.length });
    text += run.replaceAll('\u00a0', ' ');
    occupied = true;
  };
  // A line ends where a block begins or ends; a break at the very end of a block only keeps that block open.
  const endLine = (): void => {
    if (occupied) breaks += 1;
    occupied = false;
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        for (const { from, run } of runs(node.data)) put(node, from, run);
      } else if (node instanceof HTMLBRElement) {
        breaks += 1;
        occupied = false;
      } else if (node instanceof HTMLImageElement) {
        if (node.alt && node.alt.length <= 16) put(node, 0, node.alt);
      } else if (node instanceof HTMLElement && !node.matches(NOT_TEXT) && !node.matches(NOT_THE_DRAFT)) {
        const block = BLOCK.test(node.tagName);
        if (block) endLine();
        visit(node);
        if (block) endLine();
      }
    }
  };
  visit(box);
  return { text, pieces };
}

function runs(data: string): { from: number; run: string }[] {
  if (!FILLERS.test(data)) return data ? [{ from: 0, run: data }] : [];
  const found: { from: number; run: string }[] = [];
  for (const match of data.matchAll(/[^\u200b\u2060\ufeff]+/g)) found.push({ from: match.index, run: match[0] });
  return found;
}

/** Whether two readings say the same, whatever an editor did to spaces and lines. */
export function sameText(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
