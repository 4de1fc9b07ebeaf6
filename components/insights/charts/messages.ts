// What drafts carried, when and where, and what was done about it.
import { i18n } from '#i18n';
import { type Counted, hoursIn, MIN_MOMENTS, momentsIn, movesIn, outcomesIn, sitesIn, weekdaysIn } from '#lib/insights/messages.ts';
import { MIN_DAYS_FOR_ASSOCIATION } from '#lib/insights/statistics.ts';
import type { DayAggregate } from '#lib/store/aggregates.ts';
import type { ChartContent } from '../chart-content.ts';
import { moveName, outcomeName } from '../names.ts';
import { barsPicture, columnsPicture } from '../pictures.ts';
import { days as dayCount, hoursName, list, moments, notYet, sentence, times, weekdayName } from '../words.ts';

const SHOWN = 8;

/** Counts as bars: nothing to be sure about, but under so many nothing is said of which is most. */
function bars(id: string, head: 'what' | 'site' | 'move', counts: readonly Counted<string>[], name: (key: string) => string) {
  const shown = counts.slice(0, SHOWN).map(({ key, n }) => ({ label: name(key), n, said: `${name(key)}: ${times(n)}` }));
  return {
    id,
    table: { head: [i18n.t(`insights.column.${head}`), i18n.t('insights.column.times')], rows: counts.map(({ key, n }) => [name(key), n]) },
    words: list(counts.slice(0, SHOWN).map(({ key, n }) => `${name(key)} ${n}`)),
    picture: barsPicture(shown),
  };
}

/** What was done. */
export function outcomesChart(days: readonly DayAggregate[]): ChartContent {
  const counts = outcomesIn(days);
  const n = momentsIn(days);
  const name = (key: string) => sentence(outcomeName(key as (typeof counts)[number]['key']));
  const { words, picture, ...chart } = bars('what-i-did', 'what', counts, name);
  const [most] = counts;
  const title = i18n.t('insights.outcomes.title', { outcome: most ? outcomeName(most.key) : '' });
  if (!most || n < MIN_MOMENTS) return { ...chart, title: sentence(i18n.t('insights.column.act')), text: notYet(moments(n), MIN_MOMENTS) };
  const text = i18n.t('insights.outcomes.text', { moments: moments(n), list: words });
  return { ...chart, title, text, caution: i18n.t('insights.outcomes.caution'), picture };
}

/** On which sites. */
export function sitesChart(days: readonly DayAggregate[]): ChartContent {
  const counts = sitesIn(days);
  const n = momentsIn(days);
  const { words, picture, ...chart } = bars('by-site', 'site', counts, String);
  const [most] = counts;
  if (!most || n < MIN_MOMENTS) return { ...chart, title: sentence(i18n.t('insights.column.site')), text: notYet(moments(n), MIN_MOMENTS) };
  return {
    ...chart,
    title: i18n.t('insights.sites.title', { site: most.key }),
    text: i18n.t('insights.sites.text', { moments: moments(n), list: words }),
    caution: i18n.t('insights.sites.caution'),
    picture,
  };
}

/** Which wordings were taken. */
export function movesChart(days: readonly DayAggregate[]): ChartContent {
  const counts = movesIn(days);
  const { words, picture, ...chart } = bars('wordings', 'move', counts, (move) => sentence(moveName(move)));
  const [most] = counts;
  const undone = outcomesIn(days).find(({ key }) => key === 'undone')?.n ?? 0;
  if (!most) return { ...chart, title: sentence(i18n.t('insights.column.move')), text: i18n.t('insights.nothing') };
  return {
    ...chart,
    title: i18n.t('insights.moves.title', { move: moveName(most.key) }),
    text: [
      i18n.t('insights.moves.text', { list: words }),
      ...(undone > 0 ? [i18n.t('insights.moves.undone', { times: sentence(times(undone)) })] : []),
    ].join(' '),
    picture,
  };
}

/** On which weekdays, or at which hours. Which of them is most is only said where chance is an unlikely reason. */
export function whenChart(kind: 'weekday' | 'hour', days: readonly DayAggregate[]): ChartContent {
  const slots = kind === 'weekday' ? weekdaysIn(days) : hoursIn(days);
  const name = (slot: number) => (kind === 'weekday' ? weekdayName(slot) : hoursName(slot, 1));
  const n = momentsIn(days);
  const chart = {
    id: `by-${kind}`,
    table: {
      head: [i18n.t(`insights.column.${kind}`), i18n.t('insights.column.moments')],
      rows: n < MIN_MOMENTS ? [] : slots.map(({ key, n: there }) => [name(key), there]),
    },
  };
  const keys = kind === 'weekday' ? ('whenWeekday' as const) : ('whenHour' as const);
  if (n < MIN_MOMENTS) return { ...chart, title: i18n.t(`insights.${keys}.none`), text: notYet(moments(n), MIN_MOMENTS) };
  const [most] = slots.filter(({ apart }) => apart).sort((a, b) => b.n - a.n);
  const label = (slot: number) => (kind === 'weekday' ? weekdayName(slot).slice(0, 2) : String(slot));
  const columns = slots.map(({ key, n: there }) => ({ label: label(key), n: there, said: `${name(key)}: ${moments(there)}` }));
  const out =
    days.length < MIN_DAYS_FOR_ASSOCIATION
      ? i18n.t('insights.whenOut.few', { need: MIN_DAYS_FOR_ASSOCIATION })
      : i18n.t(most ? 'insights.whenOut.apart' : 'insights.whenOut.none');
  const counted = i18n.t(`insights.${keys}.text`, { moments: moments(n), days: dayCount(days.length) });
  return {
    ...chart,
    title: most ? i18n.t(`insights.${keys}.title`, { slot: name(most.key) }) : i18n.t(`insights.${keys}.none`),
    text: `${counted} ${out}`,
    picture: columnsPicture(columns, kind === 'weekday' ? 1 : 3),
  };
}
