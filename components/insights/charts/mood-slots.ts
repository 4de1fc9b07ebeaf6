// Mood by the hour and by the weekday.
import { i18n } from '#i18n';
import { type MoodSlot, standingOut } from '#lib/insights/mood.ts';
import { MIN_DAYS_FOR_ASSOCIATION, MIN_DAYS_FOR_MEAN } from '#lib/insights/statistics.ts';
import type { ChartContent } from '../chart-content.ts';
import { type IntervalRow, intervalsPicture } from '../pictures.ts';
import { days, differenceWords, hoursName, meanWords, notYet, sentence, tenths, weekdayName } from '../words.ts';

/**
 * Mood in slots of one kind.
 * @param felt days with check-ins in all
 */
export function moodSlotsChart(kind: 'hour' | 'weekday', slots: readonly MoodSlot[], felt: number): ChartContent {
  const name = ({ slot }: MoodSlot) => (kind === 'hour' ? hoursName(slot) : weekdayName(slot));
  const told = slots.filter((slot): slot is MoodSlot & { mean: NonNullable<MoodSlot['mean']> } => slot.mean !== undefined);
  const out = standingOut(slots);
  // What stands out furthest, to whichever side.
  const [furthest] = out.toSorted((a, b) => Math.abs(b.apart?.value ?? 0) - Math.abs(a.apart?.value ?? 0));
  const enough = told.length > 1;
  const side = furthest?.apart && furthest.apart.value > 0 ? 'High' : 'Low';
  const rows = told.map((slot): IntervalRow => {
    const { value, low, high } = slot.mean;
    const said = i18n.t('insights.slots.point', { slot: name(slot), mean: meanWords(slot.mean), days: days(slot.days) });
    return { label: sentence(name(slot)), value, low, high, apart: out.includes(slot), said };
  });
  return {
    id: `mood-by-${kind}`,
    title:
      !enough || felt < MIN_DAYS_FOR_ASSOCIATION
        ? i18n.t(`insights.slots.${kind}Title`)
        : furthest
          ? i18n.t(`insights.slots.${kind}${side}`, { slot: name(furthest) })
          : i18n.t(`insights.slots.${kind}None`),
    text: enough
      ? [
          i18n.t('insights.slots.text', { days: days(felt), least: MIN_DAYS_FOR_MEAN }),
          ...(felt < MIN_DAYS_FOR_ASSOCIATION ? [i18n.t('insights.whenOut.few', { need: MIN_DAYS_FOR_ASSOCIATION })] : []),
          ...(furthest?.apart ? [i18n.t('insights.slots.apart', { difference: differenceWords(furthest.apart) })] : []),
        ].join(' ')
      : notYet(days(felt), MIN_DAYS_FOR_MEAN * 2),
    ...(enough && { caution: i18n.t('insights.slots.caution') }),
    table: {
      head: [
        i18n.t(`insights.column.${kind === 'hour' ? 'hours' : 'weekday'}`),
        ...(['mean', 'low', 'high', 'days'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      ],
      rows: told.map((slot) => [name(slot), tenths(slot.mean.value), tenths(slot.mean.low), tenths(slot.mean.high), slot.days]),
    },
    ...(enough && {
      picture: intervalsPicture(rows, { middle: 0, left: i18n.t('insights.axis.unpleasant'), right: i18n.t('insights.axis.pleasant') }),
    }),
  };
}
