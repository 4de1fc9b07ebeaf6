// What something was and what it became: a hollow dot, a filled one, and the way between.
import { dot, link, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Space } from './chart-content.ts';

export interface Change {
  label: string;
  from: number;
  to: number;
  said: string;
}

/** A row for each change. @param domain the whole line, from its low to its high end */
export function changesPicture(changes: readonly Change[], domain: [number, number]) {
  return ({ width, em }: Space): PlotOptions => {
    // Long sentences run over several lines.
    const letters = Math.max(12, Math.floor((width - em) / (em * 0.44)));
    const lines = Math.max(...changes.map(({ label }) => Math.ceil(label.length / letters)));
    const row = em * (1.9 + lines * 1.1);
    const dots = row - em * 0.9;
    const at = (_: Change, index: number) => index * row + dots;
    return {
      height: changes.length * row + em * 1.8,
      marginTop: 0,
      marginBottom: em * 1.8,
      marginLeft: em * 0.6,
      marginRight: em * 0.6,
      x: { axis: null, domain },
      y: { axis: null, type: 'identity' },
      marks: [
        ruleY(changes, { y: at, x1: domain[0], x2: domain[1], stroke: 'var(--line)' }),
        link(changes, { x1: 'from', x2: 'to', y1: at, y2: at, stroke: 'var(--leaf)', strokeWidth: 3 }),
        dot(changes, { x: 'from', y: at, r: em * 0.35, fill: 'var(--card)', stroke: 'var(--leaf)', strokeWidth: 2 }),
        dot(changes, { x: 'to', y: at, r: em * 0.4, fill: 'var(--leaf)', className: 'point', ariaLabel: 'said' }),
        text(changes, {
          frameAnchor: 'left',
          dx: -em * 0.6,
          textAnchor: 'start',
          lineAnchor: 'top',
          y: (_: Change, index: number) => index * row,
          text: 'label',
          lineWidth: letters / 2,
          fill: 'var(--ink)',
          fontSize: em * 0.85,
        }),
        text([i18n.t('insights.axis.low')], {
          frameAnchor: 'bottom-left',
          textAnchor: 'start',
          dx: -em * 0.6,
          dy: em * 1.3,
          text: String,
          fontSize: em * 0.8,
        }),
        text([i18n.t('insights.axis.high')], {
          frameAnchor: 'bottom-right',
          textAnchor: 'end',
          dy: em * 1.3,
          text: String,
          fontSize: em * 0.8,
        }),
      ],
    };
  };
}
