// A chart as a file: SVG with its colours written out, PNG painted from it, its numbers as CSV.
import { toCsv } from '#lib/store/backup/csv.ts';
import type { ChartContent } from './chart-content.ts';

const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
];
/** For screens of twice the density, and for print. */
const PNG_SCALE = 2;

/** The chart as text of an SVG file: with the finding as its title, colours and type as they are on screen, on the card's ground. */
export function svgFile(svg: SVGSVGElement, { title, text }: ChartContent, ground: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = shown[index];
    if (original) copyLook(original, element);
    for (const name of ['tabindex', 'role', 'class', 'aria-hidden']) element.removeAttribute(name);
  }
  const make = (name: string, content: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = content;
    return element;
  };
  const back = make('rect', '');
  back.setAttribute('width', '100%');
  back.setAttribute('height', '100%');
  back.setAttribute('fill', ground);
  copy.prepend(make('title', title), make('desc', text), back);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

function copyLook(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLED) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
}

/** The chart as a PNG. Painted shape by shape: the page may load no image, not even one it made. */
export async function pngFile(svg: SVGSVGElement, ground: string): Promise<Uint8Array> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = new OffscreenCanvas(Math.ceil(width * PNG_SCALE), Math.ceil(height * PNG_SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const home = svg.getScreenCTM()?.inverse();
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, line, text')) {
    const place = home?.multiply(shape.getScreenCTM() ?? new DOMMatrix());
    if (!place) continue;
    // The picture may be shown smaller or larger than it is.
    context.setTransform(new DOMMatrix().scale(PNG_SCALE).multiply(DOMMatrix.fromMatrix(place)));
    paint(context, shape, getComputedStyle(shape));
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

function paint(context: OffscreenCanvasRenderingContext2D, shape: SVGGraphicsElement, style: CSSStyleDeclaration): void {
  if (shape instanceof SVGTextElement) {
    paintText(context, shape, style);
    return;
  }
  const path = pathOf(shape);
  const opacity = opacityOf(shape);
  if (style.fill !== 'none' && !(shape instanceof SVGLineElement)) {
    context.fillStyle = style.fill;
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fill(path);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.globalAlpha = opacity * Number(style.strokeOpacity);
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat));
    context.stroke(path);
  }
}

function pathOf(shape: SVGGraphicsElement): Path2D {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  if (shape instanceof SVGRectElement) {
    path.roundRect(
      shape.x.baseVal.value,
      shape.y.baseVal.value,
      shape.width.baseVal.value,
      shape.height.baseVal.value,
      shape.rx.baseVal.value,
    );
  } else if (shape instanceof SVGCircleElement) {
    path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
  } else if (shape instanceof SVGLineElement) {
    path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
    path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
  }
  return path;
}

function paintText(context: OffscreenCanvasRenderingContext2D, shape: SVGTextElement, style: CSSStyleDeclaration): void {
  const lines = shape.querySelectorAll('tspan');
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.fill;
  context.globalAlpha = opacityOf(shape) * Number(style.fillOpacity);
  context.textAlign = 'left';
  let first = 0;
  // Where a line's first letter stands says all of its anchor, its shift and its place.
  for (const { textContent } of lines.length > 0 ? lines : [shape]) {
    const line = textContent ?? '';
    if (line === '') continue;
    const { x, y } = shape.getStartPositionOfChar(first);
    context.fillText(line, x, y);
    first += line.length;
  }
}

/** Opacity of an element within all that are around it. */
function opacityOf(shape: Element): number {
  let opacity = 1;
  for (let at: Element | null = shape; at instanceof SVGElement; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** The numbers behind the chart. */
export function csvFile({ table }: ChartContent): string {
  return toCsv([table.head, ...table.rows]);
}
