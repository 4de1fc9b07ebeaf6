// Moments by pattern family and week: four rows of columns, each with its own words, so that none needs a colour of its own.
import { axisX, type PlotOptions, rect, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { addBucket, dateOf } from '#lib/insights/days.ts';
import { familiesOver, MIN_MOMENTS, momentsIn } from '#lib/insights/messages.ts';
import type { Period } from '#lib/insights/period.ts';
import type { DayAggregate } from '#lib/store/aggregates.ts';
import { FAMILIES, type Family } from '#lib/vocabulary/ids.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { bucketName, days as dayCount, list, moments, sentence } from '../words.ts';

const name = (family: Family) => i18n.t(`insights.family.${family}`);

/** Which families showed when. */
export function familiesChart(days: readonly DayAggregate[], period: Period): ChartContent {
  const { bucket, buckets } = familiesOver(days, period);
  const n = momentsIn(days);
  const totals = FAMILIES.map((family) => ({ family, n: buckets.reduce((sum, { families }) => sum + families[family], 0) }));
  const [most, second] = totals.toSorted((a, b) => b.n - a.n);
  const cells = buckets.flatMap(({ start, families }) => FAMILIES.map((family) => ({ start, family, n: families[family] })));
  const content: ChartContent = {
    id: 'patterns-by-week',
    title: i18n.t('insights.families.quiet'),
    text: n === 0 ? i18n.t('insights.nothing') : '',
    table: {
      head: [i18n.t(`insights.column.${bucket === 'month' ? 'month' : 'week'}`), ...FAMILIES.map(name)],
      rows: n === 0 ? [] : buckets.map(({ start, families }) => [start, ...FAMILIES.map((family) => families[family])]),
    },
  };
  if (n === 0 || !most || !second) return content;
  const told = list(totals.map(({ family, n: there }) => i18n.t('insights.families.item', { family: name(family), n: there })));
  const daysWith = days.filter(({ moments: there }) => there).length;
  return {
    ...content,
    title:
      n < MIN_MOMENTS
        ? content.title
        : most.n > second.n
          ? i18n.t('insights.families.title', { families: sentence(name(most.family)) })
          : i18n.t('insights.families.even'),
    text: i18n.t('insights.families.text', { moments: moments(n), days: dayCount(daysWith), list: sentence(told) }),
    picture: (space) => picture(cells, bucket === 'month' ? 'month' : 'week', space),
  };
}

interface Cell {
  start: Parameters<typeof dateOf>[0];
  family: Family;
  n: number;
}

function picture(cells: readonly Cell[], bucket: 'week' | 'month', { em }: Space): PlotOptions {
  const said = ({ start, family, n }: Cell) =>
    i18n.t('insights.families.point', { when: bucketName(bucket, start), family: name(family), n: moments(n) });
  return {
    height: em * 20,
    marginTop: em * 0.5,
    marginLeft: em * 1.2,
    marginRight: em * 1.2,
    marginBottom: em * 2,
    x: { type: 'utc' },
    // Room above for the words.
    y: { axis: null, domain: [0, 1.4 * Math.max(...cells.map(({ n }) => n))] },
    fy: { axis: null, domain: FAMILIES, padding: 0.1 },
    marks: [
      ruleY([0], { stroke: 'var(--line-strong)' }),
      rect(
        // Family by family: so do the arrow keys go.
        FAMILIES.flatMap((family) => cells.filter((cell) => cell.family === family && cell.n > 0)),
        {
          fy: 'family',
          x1: ({ start }: Cell) => dateOf(start),
          x2: ({ start }: Cell) => dateOf(addBucket(bucket, start)),
          y1: 0,
          y2: 'n',
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: 'var(--clay)',
          className: 'point',
          ariaLabel: said,
        },
      ),
      text(FAMILIES, {
        fy: (family: Family) => family,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: 2,
        text: (family: Family) => sentence(name(family)),
        fill: 'var(--ink)',
        stroke: 'var(--card)',
        strokeWidth: 4,
        fontSize: em * 0.85,
      }),
      axisX({ label: null, ticks: 5, tickSize: 0, fontSize: em * 0.8, anchor: 'bottom' }),
    ],
  };
}
