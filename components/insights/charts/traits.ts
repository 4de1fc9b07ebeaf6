// How true six traits felt over time: a small line each, with its name.
import { axisX, dot, lineY, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { dateOf } from '#lib/insights/days.ts';
import type { TraitPath } from '#lib/insights/growth.ts';
import type { Trait } from '#lib/vocabulary/traits.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { dayName, list, number, sentence } from '../words.ts';

const name = (trait: Trait) => i18n.t(`insights.trait.${trait}`);
const MIN_LOOKS = 2;

/** The six traits. */
export function traitsChart(paths: readonly TraitPath[]): ChartContent {
  const looks = paths[0]?.looks.length ?? 0;
  const points = paths.flatMap(({ trait, looks: all }) => all.map(({ day, score }) => ({ trait, day, score })));
  const content: ChartContent = {
    id: 'traits',
    title: i18n.t('insights.traits.title'),
    text: i18n.t('insights.traits.none'),
    table: {
      head: (['trait', 'day', 'score'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: points.map(({ trait, day, score }) => [name(trait), day, number(score)]),
    },
  };
  if (looks < MIN_LOOKS) return content;
  const rises = paths
    .map(({ trait, looks: all }) => ({ trait, by: (all.at(-1)?.score ?? 0) - (all[0]?.score ?? 0) }))
    .sort((a, b) => b.by - a.by);
  const [most] = rises;
  const last = list(paths.map(({ trait, looks: all }) => `${name(trait)} ${number(all.at(-1)?.score ?? 0)}`));
  return {
    ...content,
    title: most && most.by >= 1 ? i18n.t('insights.traits.grew', { trait: sentence(name(most.trait)) }) : content.title,
    text: i18n.t('insights.traits.text', { looks: i18n.t('insights.count.looks', looks), list: last }),
    caution: i18n.t('insights.traits.caution'),
    picture: (space) => picture(paths, points, space),
  };
}

function picture(
  paths: readonly TraitPath[],
  points: readonly { trait: Trait; day: TraitPath['looks'][number]['day']; score: number }[],
  { em }: Space,
): PlotOptions {
  type Point = (typeof points)[number];
  const traits = paths.map(({ trait }) => trait);
  return {
    height: em * 26,
    marginTop: em * 0.5,
    marginBottom: em * 2,
    marginLeft: em * 1.2,
    marginRight: em * 1.2,
    x: { type: 'utc' },
    y: { axis: null, domain: [0, 5] },
    fy: { axis: null, domain: traits, padding: 0.12 },
    marks: [
      ruleY([0], { stroke: 'var(--line)' }),
      lineY(points, { fy: 'trait', x: ({ day }: Point) => dateOf(day), y: 'score', stroke: 'var(--leaf)', strokeWidth: 2 }),
      dot(points, {
        fy: 'trait',
        x: ({ day }: Point) => dateOf(day),
        y: 'score',
        r: 4,
        fill: 'var(--leaf)',
        className: 'point',
        ariaLabel: ({ trait, day, score }: Point) =>
          i18n.t('insights.traits.point', { trait: sentence(name(trait)), when: dayName(day), score: number(score) }),
      }),
      text(traits, {
        fy: (trait: Trait) => trait,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        text: (trait: Trait) => sentence(name(trait)),
        fill: 'var(--ink)',
        fontSize: em * 0.85,
      }),
      axisX({ label: null, ticks: 5, tickSize: 0, fontSize: em * 0.8 }),
    ],
  };
}
