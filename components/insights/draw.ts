// Draws with Observable Plot, and takes out what a page may not have: Plot's own style element (its rules are in Chart.css).
import { type PlotOptions, plot } from '@observablehq/plot';
import type { Space } from './chart-content.ts';

const TEXT = 0.8;

/** The picture as an SVG element, not in the page yet: everything but its points is hidden from screen readers, as the words beside it say it. */
export function draw(options: PlotOptions, { width, em }: Space): SVGSVGElement {
  const svg = plot({ ...options, width, className: 'plot' }) as SVGSVGElement;
  svg.querySelector('style')?.remove();
  svg.setAttribute('font-size', String(em * TEXT));
  for (const part of svg.children) {
    if (!part.classList.contains('point') && !part.querySelector('.point')) part.setAttribute('aria-hidden', 'true');
  }
  for (const [index, point] of pointsOf(svg).entries()) {
    point.setAttribute('role', 'img');
    point.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
  return svg;
}

/** What can be walked with the arrow keys, in the order drawn. */
function pointsOf(svg: Element): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>('.point > *')];
}

const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 7, PageUp: -7 };

/** Moves the focus among the points: arrow keys by one, Page Up and Down by seven, Home and End to the ends. */
export function walkPoints(event: KeyboardEvent): void {
  const points = pointsOf(event.currentTarget as Element);
  const at = points.indexOf(document.activeElement as SVGElement);
  if (at < 0) return;
  const step = STEP[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? points.length - 1 : step && at + step;
  if (to === undefined) return;
  event.preventDefault();
  const next = points[Math.max(0, Math.min(points.length - 1, to))];
  if (!next) return;
  points[at]?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
