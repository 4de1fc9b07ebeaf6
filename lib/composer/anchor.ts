// Where a span of the draft stands on screen.
import type { Span } from '../language/types.ts';
import { isNativeField, type Piece, readPieces } from './read.ts';

/** The DOM range of `span` in an editable element; null where it holds no text of the draft. */
export function rangeOf(pieces: Piece[], span: Span): Range | null {
  const first = pieces.find((piece) => piece.start + piece.length > span.start);
  const last = pieces.findLast((piece) => piece.start < span.end);
  if (!first || !last || first.start > last.start) return null;
  const range = document.createRange();
  setEdge(range, 'setStart', first, Math.max(0, span.start - first.start));
  setEdge(range, 'setEnd', last, Math.min(last.length, span.end - last.start));
  return range;
}

/** The client rectangles of `span`, cut to what the box shows; empty where they cannot be told. */
export function spanRects(box: HTMLElement, span: Span): DOMRect[] {
  if (isNativeField(box)) return [];
  const range = rangeOf(readPieces(box).pieces, span);
  if (!range) return [];
  const frame = box.getBoundingClientRect();
  return [...range.getClientRects()].map((rect) => overlap(rect, frame)).filter((rect) => rect.width > 0 && rect.height > 0);
}

function setEdge(range: Range, set: 'setStart' | 'setEnd', piece: Piece, offset: number): void {
  if (piece.node instanceof Text) range[set](piece.node, piece.from + offset);
  else if (offset > 0) range[`${set}After`](piece.node);
  else range[`${set}Before`](piece.node);
}

function overlap(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
