// A year in squares. Shape says the side and strength the distance, so that colour is never alone.
import { dot, type PlotOptions, text } from '@observablehq/plot';
import { i18n } from '#i18n';
import { dateOf, dayNumber, weekdayOf } from '#lib/insights/days.ts';
import type { Pixel } from '#lib/insights/mood.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import type { ChartContent, Space } from '../chart-content.ts';
import { dayName, days, mood, tenths, weekdayName } from '../words.ts';

/** Nearer to the middle than this is in between, as the check-in's own words have it. */
const MIDDLE = 0.15;
type FeltPixel = Required<Pixel>;

function sideOf({ mean }: FeltPixel): 'pleasant' | 'unpleasant' | 'middle' {
  return Math.abs(mean) < MIDDLE ? 'middle' : mean > 0 ? 'pleasant' : 'unpleasant';
}

/** The 53 weeks that end with the period. */
export function moodYearChart(year: readonly Pixel[]): ChartContent {
  const felt = year.filter((pixel): pixel is FeltPixel => pixel.mean !== undefined);
  const count = (side: ReturnType<typeof sideOf>) => felt.filter((pixel) => sideOf(pixel) === side).length;
  const content: ChartContent = {
    id: 'year',
    title: i18n.t('insights.year.title'),
    text:
      felt.length === 0
        ? i18n.t('insights.nothing')
        : i18n.t('insights.year.text', {
            days: days(felt.length),
            pleasant: count('pleasant'),
            middle: count('middle'),
            unpleasant: count('unpleasant'),
          }),
    table: {
      head: [i18n.t('insights.column.day'), i18n.t('insights.column.pleasantness')],
      rows: felt.map(({ day, mean }) => [day, tenths(mean)]),
    },
  };
  return felt.length === 0 ? content : { ...content, picture: (space) => picture(year, felt, space) };
}

const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });

function picture(year: readonly Pixel[], felt: readonly FeltPixel[], { width, em }: Space): PlotOptions {
  const first = dayNumber(year[0]?.day as LocalDay);
  const week = (day: LocalDay) => Math.floor((dayNumber(day) - first) / 7);
  // A narrow page has the year in two rows of half a year, a very narrow one in four.
  const perRow = width > em * 36 ? 53 : width > em * 18 ? 27 : 14;
  const rows = Math.ceil(53 / perRow);
  const left = em * 2.2;
  const cell = (width - left) / perRow;
  const row = cell * 7 + em * 1.6;
  const x = ({ day }: Pixel) => (week(day) % perRow) + 0.5;
  const y = ({ day }: Pixel) => Math.floor(week(day) / perRow) * row + (weekdayOf(day) + 0.5) * cell + em * 1.4;
  const size = cell * 0.42;
  const said = (pixel: FeltPixel) =>
    i18n.t('insights.year.point', {
      when: dayName(pixel.day),
      mood: i18n.t(`insights.year.${sideOf(pixel)}`, { value: mood(pixel.mean) }),
    });
  const strength = ({ mean }: FeltPixel) => 0.35 + 0.65 * Math.min(1, Math.abs(mean));
  const firsts = year.filter(({ day }) => day.endsWith('-01'));
  return {
    height: rows * row,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: 0,
    x: { axis: null, domain: [0, perRow] },
    y: { axis: null, type: 'identity' },
    r: { type: 'identity' },
    marks: [
      dot(
        year.filter(({ mean }) => mean === undefined),
        { x, y, r: 1, fill: 'var(--line-strong)', fillOpacity: 0.6 },
      ),
      dot(felt, {
        x,
        y,
        r: (pixel: FeltPixel) => (sideOf(pixel) === 'middle' ? size * 0.5 : size),
        symbol: (pixel: FeltPixel) => (sideOf(pixel) === 'pleasant' ? 'square' : 'circle'),
        fill: (pixel: FeltPixel) => ({ pleasant: 'var(--leaf)', unpleasant: 'var(--dusk)', middle: 'var(--line-strong)' })[sideOf(pixel)],
        fillOpacity: strength,
        className: 'point',
        ariaLabel: said,
      }),
      text(firsts, {
        x: (pixel: Pixel) => x(pixel) - 0.4,
        y: (pixel: Pixel) => Math.floor(week(pixel.day) / perRow) * row + em * 0.6,
        text: ({ day }: Pixel) => MONTH.format(dateOf(day)),
        textAnchor: 'start',
        fontSize: em * 0.75,
      }),
      text(
        [0, 2, 4, 6].flatMap((weekday) => Array.from({ length: rows }, (_, index) => ({ weekday, index }))),
        {
          frameAnchor: 'left',
          dx: -left,
          textAnchor: 'start',
          y: ({ weekday, index }) => index * row + (weekday + 0.5) * cell + em * 1.4,
          text: ({ weekday }) => weekdayName(weekday).slice(0, 2),
          fontSize: em * 0.7,
        },
      ),
    ],
    symbol: { type: 'identity' as never },
  };
}
