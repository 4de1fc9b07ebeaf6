// Where words stand in a native field. Browsers do not tell, so the field's text is laid out once more, unseen, in the
// prompt's own root: the page holds no trace of it.
import type { Span } from '#lib/language/types.ts';
import { clip, type Rect } from '#lib/prompt/rects.ts';

const LAYOUT = [
  ...(['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'fontStretch', 'fontVariant', 'fontFeatureSettings', 'lineHeight'] as const),
  ...(['letterSpacing', 'wordSpacing', 'textIndent', 'textTransform', 'textAlign', 'tabSize', 'direction', 'wordBreak'] as const),
  ...(['overflowWrap', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'fontKerning', 'hyphens', 'lineBreak'] as const),
];

export type NativeField = HTMLTextAreaElement | HTMLInputElement;

export function isNativeField(element: Element): element is NativeField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The rectangles of `spans` of the field's text, as far as the field shows them. */
export function fieldRects(field: NativeField, spans: readonly Span[], root: ShadowRoot): Rect[] {
  const style = getComputedStyle(field);
  const { left, top } = field.getBoundingClientRect();
  const inner = { left: left + field.clientLeft, top: top + field.clientTop };
  const oneLine = field instanceof HTMLInputElement;

  const mirror = document.createElement('div');
  for (const name of LAYOUT) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    position: 'fixed',
    boxSizing: 'border-box',
    left: `${inner.left - field.scrollLeft}px`,
    top: `${inner.top - field.scrollTop}px`,
    width: oneLine ? 'max-content' : `${field.clientWidth}px`,
    whiteSpace: oneLine ? 'pre' : 'pre-wrap',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  // A one-line field centres its line in whatever height it has.
  if (oneLine) Object.assign(mirror.style, { height: `${field.clientHeight}px`, display: 'flex', alignItems: 'center' });
  const text = document.createTextNode(field.value);
  mirror.append(text);
  root.append(mirror);

  const rects = spans.flatMap((span) => {
    const range = document.createRange();
    range.setStart(text, Math.min(span.start, text.length));
    range.setEnd(text, Math.min(span.end, text.length));
    return [...range.getClientRects()];
  });
  mirror.remove();
  const shown = { ...inner, right: inner.left + field.clientWidth, bottom: inner.top + field.clientHeight };
  return clip(rects, shown);
}
