// Which patterns come and go: from the earlier to the later half, a line each.
import { dot, link, type PlotOptions, ruleX, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { Taper, Tapers } from '#lib/insights/messages.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { patternName } from '../names.ts';
import { number, rounded, sentence, weeks } from '../words.ts';

/** Lines of more would run into each other. */
const SHOWN = 8;

/** What became rarer, and what more frequent. */
export function tapersChart({ found, weeks: n, looks }: Tapers): ChartContent {
  const content: ChartContent = {
    id: 'patterns-over-time',
    title: i18n.t('insights.taper.title'),
    text: i18n.t('insights.taper.few'),
    table: {
      head: (['pattern', 'earlier', 'later'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: found.map(({ pattern, earlier, later }) => [patternName(pattern), rounded(earlier), rounded(later)]),
    },
  };
  if (found.length === 0) return content;
  const apart = found.filter((taper) => taper.apart);
  // What became rarer is told first.
  const [furthest] = apart;
  return {
    ...content,
    title: furthest
      ? i18n.t(furthest.ratio.value < 1 ? 'insights.taper.fewer' : 'insights.taper.more', {
          pattern: patternName(furthest.pattern),
        })
      : i18n.t('insights.taper.none'),
    text: i18n.t('insights.taper.text', { weeks: weeks(n), looks }),
    caution: i18n.t('insights.taper.caution'),
    picture: (space) => picture(pick(found), space),
  };
}

/** Those that stand apart, then the most frequent. */
function pick(found: readonly Taper[]): Taper[] {
  return found.toSorted((a, b) => Number(b.apart) - Number(a.apart) || b.earlier + b.later - a.earlier - a.later).slice(0, SHOWN);
}

function picture(found: readonly Taper[], { width, em }: Space): PlotOptions {
  const said = ({ pattern, earlier, later }: Taper) =>
    i18n.t('insights.taper.point', { pattern: sentence(patternName(pattern)), earlier: number(earlier), later: number(later) });
  const most = Math.max(...found.flatMap(({ earlier, later }) => [earlier, later]));
  const height = em * 18;
  const stroke = ({ apart }: Taper) => (apart ? 'var(--leaf)' : 'var(--line-strong)');
  // Names keep a line's distance, however near their lines end.
  const step = (em * 1.1 * most) / (height - em * 3);
  const placed = found.toSorted((a, b) => b.later - a.later).map((taper) => ({ ...taper, at: taper.later }));
  for (const [index, taper] of placed.entries()) {
    const above = placed[index - 1];
    if (above) taper.at = Math.min(taper.at, above.at - step);
  }
  const lowest = Math.min(0, ...placed.map(({ at }) => at));
  return {
    height,
    marginTop: em,
    marginBottom: em * 2,
    marginLeft: em * 1.5,
    marginRight: Math.min(width * 0.5, em * 14),
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: [lowest, most] },
    marks: [
      ruleX([0, 1], { stroke: 'var(--line)' }),
      link(found, { x1: 0, x2: 1, y1: 'earlier', y2: 'later', stroke, strokeWidth: ({ apart }: Taper) => (apart ? 3 : 1.5) }),
      dot(found, { x: 0, y: 'earlier', r: 3, fill: stroke }),
      dot(placed, { x: 1, y: 'later', r: 5, fill: stroke, className: 'point', ariaLabel: said }),
      text(placed, {
        x: 1,
        y: 'at',
        dx: 10,
        textAnchor: 'start',
        lineWidth: 16,
        text: ({ pattern }: Taper) => patternName(pattern),
        fill: ({ apart }: Taper) => (apart ? 'var(--ink)' : 'var(--ink-soft)'),
        fontSize: em * 0.8,
      }),
      text([i18n.t('insights.column.earlier')], {
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: em * 1.4,
        dx: -em,
        text: String,
        fontSize: em * 0.8,
      }),
      text([i18n.t('insights.column.later')], {
        frameAnchor: 'bottom-right',
        textAnchor: 'middle',
        dy: em * 1.4,
        text: String,
        fontSize: em * 0.8,
      }),
    ],
  };
}
