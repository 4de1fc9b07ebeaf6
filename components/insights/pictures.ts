// The few forms charts share: bars with their words above them, intervals around a zero. Colours come from the page's tokens.
import { dot, type Markish, type PlotOptions, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { Space } from './chart-content.ts';

const ROW = 2.5;
const WORDS_AT = 0.32;
const MARK_AT = 0.76;

interface Row {
  label: string;
  /** What the point says when it is reached. */
  said: string;
}

export interface BarRow extends Row {
  n: number;
}

function rows(count: number, { em }: Space, marks: Markish[], options: PlotOptions): PlotOptions {
  return {
    height: count * ROW * em + em * 1.6,
    marginTop: 0,
    marginLeft: 4,
    marginRight: em * 2.5,
    marginBottom: em * 1.6,
    y: { axis: null, domain: [0, count], range: [0, count * ROW * em] },
    ...options,
    marks,
  };
}

/** Words that begin at the left edge, at the top of their row. */
function labels(list: readonly Row[], { em }: Space): Markish {
  return text(list, {
    frameAnchor: 'left',
    y: (_, index) => index + WORDS_AT,
    text: 'label',
    textAnchor: 'start',
    fill: 'var(--ink)',
    fontSize: em * 0.85,
  });
}

/** Counts as bars, with the words above and the number at the end. */
export function barsPicture(list: readonly BarRow[], fill = 'var(--leaf)') {
  return (space: Space): PlotOptions =>
    rows(
      list.length,
      space,
      [
        labels(list, space),
        rect(list, {
          x1: 0,
          x2: 'n',
          y1: (_, index) => index + MARK_AT - 0.14,
          y2: (_, index) => index + MARK_AT + 0.14,
          rx: 3,
          fill,
          className: 'point',
          ariaLabel: 'said',
        }),
        text(list, {
          x: 'n',
          y: (_, index) => index + MARK_AT,
          text: ({ n }) => String(n),
          textAnchor: 'start',
          dx: 6,
          fontSize: space.em * 0.8,
        }),
      ],
      { x: { axis: null, domain: [0, Math.max(1, ...list.map(({ n }) => n))] } },
    );
}

export interface IntervalRow extends Row {
  low: number;
  value: number;
  high: number;
  /** Drawn filled: its interval leaves the middle out. */
  apart: boolean;
}

/** Estimates as dots on their intervals, around a middle that has words on either side. */
export function intervalsPicture(list: readonly IntervalRow[], sides: { middle: number; left: string; right: string }) {
  return (space: Space): PlotOptions => {
    const { middle, left, right } = sides;
    const reach = Math.max(...list.flatMap(({ low, high }) => [middle - low, high - middle])) * 1.1;
    const below = { y: list.length, dy: space.em, fontSize: space.em * 0.8 };
    return rows(
      list.length,
      space,
      [
        ruleX([middle], { stroke: 'var(--line-strong)' }),
        labels(list, space),
        ruleY(list, {
          y: (_, index) => index + MARK_AT,
          x1: 'low',
          x2: 'high',
          stroke: ({ apart }) => (apart ? 'var(--leaf)' : 'var(--line-strong)'),
          strokeWidth: 3,
        }),
        dot(list, {
          x: 'value',
          y: (_, index) => index + MARK_AT,
          r: space.em * 0.35,
          fill: ({ apart }) => (apart ? 'var(--leaf)' : 'var(--card)'),
          stroke: ({ apart }) => (apart ? 'var(--leaf)' : 'var(--ink-soft)'),
          strokeWidth: 2,
          className: 'point',
          ariaLabel: 'said',
        }),
        text([left], { ...below, frameAnchor: 'left', textAnchor: 'start', text: (side) => `← ${side}` }),
        text([right], { ...below, frameAnchor: 'right', textAnchor: 'end', text: (side) => `${side} →` }),
      ],
      { marginRight: space.em * 0.5, x: { axis: null, domain: [middle - reach, middle + reach] } },
    );
  };
}

/** Counts as columns, for what has an order: hours, weekdays. Every `every`th has its words below. */
export function columnsPicture(list: readonly BarRow[], every = 1) {
  return (space: Space): PlotOptions => ({
    height: space.em * 9,
    marginTop: space.em * 1.5,
    marginLeft: 4,
    marginRight: 4,
    marginBottom: space.em * 1.8,
    x: { axis: null, domain: [0, list.length] },
    y: { axis: null, domain: [0, Math.max(1, ...list.map(({ n }) => n))] },
    marks: [
      ruleY([0], { stroke: 'var(--line-strong)' }),
      rect(list, {
        x1: (_, index) => index + 0.12,
        x2: (_, index) => index + 0.88,
        y1: 0,
        y2: 'n',
        fill: 'var(--clay)',
        className: 'point',
        ariaLabel: 'said',
      }),
      text(list, {
        x: (_, index) => index + 0.5,
        y: 'n',
        dy: -space.em * 0.6,
        text: ({ n }) => (n > 0 && list.length < 10 ? String(n) : ''),
      }),
      text(
        list.map((row, index) => ({ ...row, at: index + 0.5 })).filter((_, index) => index % every === 0),
        { x: 'at', y: 0, dy: space.em * 0.9, text: 'label' },
      ),
    ],
  });
}
