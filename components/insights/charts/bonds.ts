// The way a bond went on the plane of worry and distance, with how far each place may be off.
import { dot, line, type PlotOptions, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { BondPath } from '#lib/insights/growth.ts';
import { HIGHEST, LOWEST } from '#lib/practice/reflection.ts';
import type { Reflection } from '#lib/store/reflections.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { dayName, number, sentence } from '../words.ts';

const MIDDLE = (LOWEST + HIGHEST) / 2;
/** One look is a place, not a way. */
const MIN_LOOKS = 2;

function titleOf({ looks, worryMoved, distanceMoved }: BondPath, bond: string): string {
  const [first] = looks;
  const last = looks.at(-1);
  if (first && last && worryMoved)
    return i18n.t(last.worry.at < first.worry.at ? 'insights.bonds.worryDown' : 'insights.bonds.worryUp', { bond });
  if (first && last && distanceMoved)
    return i18n.t(last.distance.at < first.distance.at ? 'insights.bonds.distanceDown' : 'insights.bonds.distanceUp', { bond });
  return i18n.t('insights.bonds.still', { bond });
}

/** The bond that was looked at most. */
export function bondsChart(paths: readonly BondPath[]): ChartContent {
  const [path] = paths;
  const last = path?.looks.at(-1);
  const content: ChartContent = {
    id: 'bonds',
    title: i18n.t('insights.bonds.title'),
    text: i18n.t('insights.bonds.none'),
    table: {
      head: (['bond', 'day', 'worry', 'spread', 'distance', 'spread'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: paths.flatMap(({ bond, looks }) =>
        looks.map(({ day, worry, distance }) => [
          bond ?? i18n.t('insights.bonds.general'),
          day,
          number(worry.at),
          number(worry.spread),
          number(distance.at),
          number(distance.spread),
        ]),
      ),
    },
  };
  if (!path || !last || path.looks.length < MIN_LOOKS) return content;
  const bond = path.bond ?? i18n.t('insights.bonds.general');
  return {
    ...content,
    title: titleOf(path, bond),
    text: i18n.t('insights.bonds.text', {
      bond: sentence(bond),
      looks: i18n.t('insights.count.looks', path.looks.length),
      worry: number(last.worry.at),
      distance: number(last.distance.at),
    }),
    caution: i18n.t('insights.bonds.caution'),
    picture: (space) => picture(path.looks, space),
  };
}

function picture(looks: readonly Reflection[], { width, em }: Space): PlotOptions {
  const size = Math.min(width, em * 22);
  const side = (width - size) / 2 + em;
  const x = ({ worry }: Reflection) => worry.at;
  const y = ({ distance }: Reflection) => distance.at;
  const ends = [looks[0], looks.at(-1)].filter((look) => look !== undefined);
  const said = ({ day, worry, distance }: Reflection) =>
    i18n.t('insights.bonds.point', { when: dayName(day), worry: number(worry.at), distance: number(distance.at) });
  const perUnit = (size - 2 * em) / (HIGHEST - LOWEST);
  const words = { fontSize: em * 0.8, text: String };
  return {
    height: size,
    marginTop: em * 1.5,
    marginBottom: em * 1.5,
    marginLeft: side,
    marginRight: side,
    x: { axis: null, domain: [LOWEST, HIGHEST] },
    y: { axis: null, domain: [HIGHEST, LOWEST] },
    r: { type: 'identity' },
    marks: [
      rect([0], { x1: LOWEST, x2: HIGHEST, y1: LOWEST, y2: HIGHEST, fill: 'none', stroke: 'var(--line-strong)', rx: 8 }),
      ruleX([MIDDLE], { stroke: 'var(--line)' }),
      ruleY([MIDDLE], { stroke: 'var(--line)' }),
      dot(ends, {
        x,
        y,
        r: ({ worry, distance }: Reflection) => ((worry.spread + distance.spread) / 2) * perUnit,
        fill: 'var(--dusk)',
        fillOpacity: 0.15,
        stroke: 'var(--dusk)',
        strokeDasharray: '4 3',
      }),
      line(looks, { x, y, stroke: 'var(--dusk)', strokeWidth: 2 }),
      dot(looks, {
        x,
        y,
        r: (_: Reflection, index: number) => (index === looks.length - 1 ? em * 0.45 : em * 0.25),
        fill: 'var(--dusk)',
        className: 'point',
        ariaLabel: said,
      }),
      text([i18n.t('grow.look.lessWorry')], { ...words, frameAnchor: 'top-left', textAnchor: 'start', dy: -em }),
      text([i18n.t('grow.look.moreWorry')], { ...words, frameAnchor: 'top-right', textAnchor: 'end', dy: -em }),
      text([i18n.t('grow.look.moreDistance')], { ...words, frameAnchor: 'bottom-left', textAnchor: 'start', dy: em }),
    ],
  };
}
