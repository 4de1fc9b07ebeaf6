// Mood as a path with its spread.
import { areaY, axisX, dot, lineY, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { dateOf } from '#lib/insights/days.ts';
import type { MoodPath, MoodPoint } from '#lib/insights/mood.ts';
import { isApart, MIN_DAYS_FOR_ASSOCIATION } from '#lib/insights/statistics.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { bucketName, checkins, days, differenceWords, meanWords, mood, tenths } from '../words.ts';

type Felt = MoodPoint & { mood: NonNullable<MoodPoint['mood']> };

/** Mood over the period. */
export function moodPathChart(path: MoodPath): ChartContent {
  const felt = path.points.filter((point): point is Felt => point.mood !== undefined);
  const counts = { checkins: checkins(path.checkins), days: days(path.days) };
  const { mean, change, bucket } = path;
  const text = [
    mean ? i18n.t('insights.path.text', { ...counts, mean: meanWords(mean) }) : i18n.t('insights.path.few', counts),
    ...(change ? [i18n.t('insights.path.change', { change: differenceWords(change) })] : []),
    i18n.t(bucket === 'day' ? 'insights.path.bandDay' : 'insights.path.bandMore'),
    i18n.t('insights.path.gaps'),
  ];
  const content: ChartContent = {
    id: 'mood',
    title: i18n.t(`insights.path.${trendOf(path)}`),
    text: felt.length > 0 ? text.join(' ') : i18n.t('insights.nothing'),
    table: {
      head: [
        i18n.t(`insights.column.${bucket}`),
        ...(['mean', 'low', 'high', 'days'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      ],
      rows: felt.map(({ start, mood: { mean, low, high }, days: n }) => [start, tenths(mean), tenths(low), tenths(high), n]),
    },
  };
  if (felt.length === 0) return content;
  return { ...content, ...(change && { caution: i18n.t('insights.path.caution') }), picture: (space) => picture(path, felt, space) };
}

function trendOf({ change, days: n }: MoodPath): 'up' | 'down' | 'level' | 'short' {
  if (n < MIN_DAYS_FOR_ASSOCIATION || !change) return 'short';
  if (!isApart(change, 0)) return 'level';
  return change.value > 0 ? 'up' : 'down';
}

function picture({ points, bucket }: MoodPath, felt: readonly Felt[], { em }: Space): PlotOptions {
  const x = ({ start }: MoodPoint) => dateOf(start);
  const said = ({ start, mood: { mean, low, high }, days: n }: Felt) =>
    i18n.t('insights.path.point', { when: bucketName(bucket, start), mean: mood(mean), low: mood(low), high: mood(high), days: days(n) });
  const many = felt.length > 60;
  const edge = { frameAnchor: 'left', textAnchor: 'start', dx: 2, fontSize: em * 0.8 } as const;
  return {
    height: em * 15,
    marginTop: em * 0.8,
    marginLeft: em * 1.2,
    marginRight: em * 1.2,
    marginBottom: em * 2,
    x: {
      type: 'utc',
      domain: [x(points[0] ?? ({ start: felt[0]?.start, days: 0 } as MoodPoint)), x(points.at(-1) ?? (felt.at(-1) as Felt))],
    },
    y: { axis: null, domain: [-1, 1] },
    marks: [
      ruleY([0], { stroke: 'var(--line-strong)', strokeDasharray: '2 4' }),
      areaY(points, {
        x,
        y1: ({ mood: spread }) => spread?.low ?? Number.NaN,
        y2: ({ mood: spread }) => spread?.high ?? Number.NaN,
        fill: 'var(--dusk)',
        fillOpacity: 0.18,
      }),
      // A day alone between two gaps has no area: its spread is a line.
      ruleX(felt, { x, y1: ({ mood: { low } }) => low, y2: ({ mood: { high } }) => high, stroke: 'var(--dusk)', strokeOpacity: 0.3 }),
      lineY(points, { x, y: ({ mood: spread }) => spread?.mean ?? Number.NaN, stroke: 'var(--dusk)', strokeWidth: 2 }),
      dot(felt, { x, y: ({ mood: { mean } }) => mean, r: many ? 2.5 : 4, fill: 'var(--dusk)', className: 'point', ariaLabel: said }),
      text([i18n.t('insights.axis.pleasant')], { ...edge, y: 0.93, text: String }),
      text([i18n.t('insights.axis.unpleasant')], { ...edge, y: -0.93, text: String }),
      axisX({ label: null, ticks: Math.max(2, Math.floor(points.length > 1 ? 5 : 1)), tickSize: 0, fontSize: em * 0.8 }),
    ],
  };
}
