// Where check-ins lie on the two axes of mood (Russell 1980).
import { dot, type PlotOptions, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { type Place, placesOf, type Quarter, quartersOf } from '#lib/insights/mood-words.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { checkins, mood, notYet, tenths } from '../words.ts';

const MIN_CHECKINS = 3;
/** More than half of them in one quarter is "most". */
const MOST = 0.5;

/** Check-ins as a scatter of pleasantness and energy. */
export function moodPlaneChart(list: readonly Checkin[]): ChartContent {
  const places = placesOf(list);
  const quarters = quartersOf(list);
  const [most] = (Object.entries(quarters) as [Quarter, number][]).filter(([, n]) => n > list.length * MOST);
  const content: ChartContent = {
    id: 'mood-field',
    title: i18n.t(`insights.plane.title.${list.length < MIN_CHECKINS ? 'few' : (most?.[0] ?? 'mixed')}`),
    text:
      list.length < MIN_CHECKINS
        ? notYet(checkins(list.length), MIN_CHECKINS)
        : i18n.t('insights.plane.text', {
            checkins: checkins(list.length),
            lively: quarters.lively,
            calm: quarters.calm,
            tense: quarters.tense,
            low: quarters.low,
          }),
    table: {
      head: (['pleasantness', 'energy', 'checkins'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: places.map(({ valence, arousal, n }) => [tenths(valence), tenths(arousal), n]),
    },
  };
  return list.length < MIN_CHECKINS ? content : { ...content, picture: (space) => picture(places, space) };
}

function picture(places: readonly Place[], { width, em }: Space): PlotOptions {
  const size = Math.min(width, em * 24);
  const most = Math.max(...places.map(({ n }) => n));
  const said = ({ valence, arousal, n }: Place) =>
    i18n.t('insights.plane.point', { valence: mood(valence), energy: mood(arousal), n: checkins(n) });
  const axis = { fontSize: em * 0.8 };
  return {
    height: size,
    marginTop: em * 1.5,
    marginBottom: em * 1.5,
    marginLeft: (width - size) / 2 + em,
    marginRight: (width - size) / 2 + em,
    x: { axis: null, domain: [-1.08, 1.08] },
    y: { axis: null, domain: [-1.08, 1.08] },
    marks: [
      rect([0], { x1: -1.08, x2: 1.08, y1: -1.08, y2: 1.08, fill: 'none', stroke: 'var(--line-strong)', rx: 8 }),
      ruleX([0], { stroke: 'var(--line)' }),
      ruleY([0], { stroke: 'var(--line)' }),
      dot(
        // By rows from the left above, as one reads: so do the arrow keys go.
        places.toSorted((a, b) => b.arousal - a.arousal || a.valence - b.valence),
        {
          x: 'valence',
          y: 'arousal',
          r: ({ n }: Place) => em * (0.25 + 0.55 * Math.sqrt((n - 1) / Math.max(1, most - 1))),
          fill: 'var(--leaf)',
          fillOpacity: 0.55,
          stroke: 'var(--leaf)',
          className: 'point',
          ariaLabel: said,
        },
      ),
      text([i18n.t('insights.axis.lively')], { ...axis, frameAnchor: 'top', dy: -em, text: String }),
      text([i18n.t('insights.axis.quiet')], { ...axis, frameAnchor: 'bottom', dy: em, text: String }),
      text([i18n.t('insights.axis.unpleasant')], {
        ...axis,
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: em,
        text: (side) => `← ${side}`,
      }),
      text([i18n.t('insights.axis.pleasant')], {
        ...axis,
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        dy: em,
        text: (side) => `${side} →`,
      }),
    ],
    r: { type: 'identity' },
  };
}
