// The five practices by day, tools before and after, affirmations that feel otherwise than at first.
import { axisX, dot, type PlotOptions, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { dateOf } from '#lib/insights/days.ts';
import { MIN_SITTINGS, type PracticeCalendar, type PracticeCell, type ToolEase, type Truer } from '#lib/insights/practice.ts';
import { isApart } from '#lib/insights/statistics.ts';
import { PRACTICES, type Practice } from '#lib/vocabulary/practices.ts';
import { changesPicture } from '../change-picture.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { affirmationText, practiceName, toolName } from '../names.ts';
import { bucketName, days as dayCount, list, number, rounded, times } from '../words.ts';

/** Which practice on which day. */
export function calendarChart(
  calendar: PracticeCalendar,
  span: { from: Parameters<typeof dateOf>[0]; to: Parameters<typeof dateOf>[0] },
): ChartContent {
  const { bucket, cells, totals, days: n } = calendar;
  const [most] = totals;
  const content: ChartContent = {
    id: 'practices',
    title: i18n.t('insights.calendar.title', { practice: most ? practiceName(most.practice) : '' }),
    text: i18n.t('insights.calendar.text', {
      days: dayCount(n),
      list: list(totals.map(({ practice, days }) => `${practiceName(practice)} ${days}`)),
    }),
    table: {
      head: [i18n.t(`insights.column.${bucket}`), i18n.t('insights.column.practice'), i18n.t('insights.column.days')],
      rows: cells.map(({ start, practice, days }) => [start, practiceName(practice), days]),
    },
  };
  if (cells.length === 0) return { ...content, title: i18n.t('insights.section.practice'), text: i18n.t('insights.nothing') };
  return { ...content, caution: i18n.t('insights.calendar.gaps'), picture: (space) => calendarPicture(calendar, span, space) };
}

function calendarPicture(
  { bucket, cells }: PracticeCalendar,
  { from, to }: Parameters<typeof calendarChart>[1],
  { em }: Space,
): PlotOptions {
  const said = ({ start, practice, days }: PracticeCell) =>
    i18n.t('insights.calendar.point', {
      when: bucketName(bucket, start),
      practice: practiceName(practice),
      days: bucket === 'day' ? i18n.t('insights.calendar.done') : dayCount(days),
    });
  const whole = bucket === 'day' ? 1 : bucket === 'week' ? 7 : 31;
  const row = em * 2.8;
  const at = (practice: Practice) => PRACTICES.indexOf(practice);
  return {
    height: row * PRACTICES.length + em * 2,
    marginTop: 0,
    marginBottom: em * 2,
    marginLeft: em * 1.2,
    marginRight: em * 1.2,
    x: { type: 'utc', domain: [dateOf(cells[0] && cells[0].start < from ? cells[0].start : from), dateOf(to)] },
    y: { axis: null, domain: [0, PRACTICES.length], range: [0, row * PRACTICES.length] },
    r: { type: 'identity' },
    marks: [
      text(PRACTICES, {
        frameAnchor: 'left',
        textAnchor: 'start',
        y: (practice: Practice) => at(practice) + 0.28,
        text: practiceName,
        fill: 'var(--ink)',
        fontSize: em * 0.85,
      }),
      dot(
        // Practice by practice: so do the arrow keys go.
        PRACTICES.flatMap((practice) => cells.filter((cell) => cell.practice === practice)),
        {
          x: ({ start }: PracticeCell) => dateOf(start),
          y: ({ practice }: PracticeCell) => at(practice) + 0.72,
          r: ({ days }: PracticeCell) => em * (0.14 + 0.26 * Math.sqrt(days / whole)),
          fill: 'var(--leaf)',
          fillOpacity: 0.75,
          className: 'point',
          ariaLabel: said,
        },
      ),
      axisX({ label: null, ticks: 5, tickSize: 0, fontSize: em * 0.8 }),
    ],
  };
}

/** Ease before and after each tool. */
export function toolsChart(tools: readonly ToolEase[]): ChartContent {
  const told = tools.flatMap((tool) =>
    tool.before !== undefined && tool.after !== undefined && tool.change
      ? [{ ...tool, before: tool.before, after: tool.after, change: tool.change }]
      : [],
  );
  const said = ({ tool, before, after, told: n }: (typeof told)[number]) => ({
    tool: toolName(tool),
    before: number(before),
    after: number(after),
    n: times(n),
  });
  const content: ChartContent = {
    id: 'tools',
    title: i18n.t('insights.tools.title'),
    text: i18n.t('insights.tools.few', { times: times(Math.max(0, ...tools.map(({ told: n }) => n))), need: MIN_SITTINGS }),
    table: {
      head: (['tool', 'before', 'after', 'times'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: told.map(({ tool, before, after, told: n }) => [toolName(tool), rounded(before), rounded(after), n]),
    },
  };
  if (told.length === 0) return content;
  const [best] = told.filter(({ change }) => isApart(change, 0) && change.value > 0).sort((a, b) => b.change.value - a.change.value);
  return {
    ...content,
    title: best ? i18n.t('insights.tools.higher', { tool: toolName(best.tool) }) : i18n.t('insights.tools.none'),
    text: i18n.t('insights.tools.text', { list: list(told.map((tool) => i18n.t('insights.tools.item', said(tool)))) }),
    caution: i18n.t('insights.tools.caution'),
    picture: changesPicture(
      told.map((tool) => ({
        label: toolName(tool.tool),
        from: tool.before,
        to: tool.after,
        said: i18n.t('insights.tools.point', said(tool)),
      })),
      [0, 4],
    ),
  };
}

const SHOWN = 8;

/** Affirmations whose rating moved. */
export function truerChart(moved: readonly Truer[]): ChartContent {
  const known = moved.flatMap(({ id, first, now }) => {
    const sentence = affirmationText(id);
    return sentence ? [{ sentence, first, now }] : [];
  });
  const content: ChartContent = {
    id: 'affirmations',
    title: i18n.t('insights.truer.title'),
    text: i18n.t('insights.truer.none'),
    table: {
      head: (['affirmation', 'first', 'now'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: known.map(({ sentence, first, now }) => [sentence, word(first), word(now)]),
    },
  };
  const [most] = known;
  if (!most) return content;
  const shown = known.slice(0, SHOWN);
  return {
    ...content,
    title: most.now > most.first ? i18n.t('insights.truer.higher', { text: most.sentence }) : content.title,
    text: i18n.t('insights.truer.text', {
      n: i18n.t('insights.truer.count', known.length),
      list: shown
        .map(({ sentence, first, now }) => i18n.t('insights.truer.item', { text: sentence, first: word(first), now: word(now) }))
        .join(' '),
    }),
    caution: i18n.t('insights.truer.caution'),
    picture: changesPicture(
      shown.map(({ sentence, first, now }) => ({
        label: sentence,
        from: first,
        to: now,
        said: i18n.t('insights.truer.point', { text: sentence, first: word(first), now: word(now) }),
      })),
      [0, 4],
    ),
  };
}

const word = (rating: Truer['now']) => i18n.t(`practice.affirmation.rate${rating}`);
