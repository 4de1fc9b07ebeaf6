// Numbers, days and counts as words.
import { i18n } from '#i18n';
import { dateOf } from '#lib/insights/days.ts';
import type { Bucket } from '#lib/insights/period.ts';
import type { Estimate } from '#lib/insights/statistics.ts';
import type { LocalDay } from '#lib/store/ids.ts';

// Days are names of days: they are written as UTC, which they are kept as here, so that no zone moves them.
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
const ONE_PLACE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'negative' });
const SIGNED = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** The field's width of −1 to 1 as −10 to 10, which is easier to say. */
const TENTHS = 10;

export const dayName = (day: LocalDay) => FULL.format(dateOf(day));
/** A bucket by its first day. */
export const bucketName = (bucket: Bucket, start: LocalDay) => (bucket === 'month' ? MONTH.format(dateOf(start)) : dayName(start));
/** 0 Monday to 6 Sunday. */
export const weekdayName = (weekday: number) => WEEKDAY.format(new Date(Date.UTC(2024, 0, 1 + weekday)));
/** The three hours from this one on. */
export const hoursName = (hour: number, length = 3) =>
  i18n.t('insights.slots.hours', { from: `${hour}:00`, to: `${(hour + length) % 24}:00` });

/** With a true minus, as the words beside it have. */
const minus = (text: string) => text.replaceAll('-', '−');
export const number = (value: number) => minus(ONE_PLACE.format(value));
/** A place on the mood field, −1 to 1, in tenths. */
export const mood = (value: number) => number(value * TENTHS);
/** For tables and files: plain and rounded. */
export const rounded = (value: number, factor = 1) => Math.round(value * factor * 10) / 10;
export const tenths = (value: number) => rounded(value, TENTHS);

/** A mean on the mood field with its interval. */
export const meanWords = ({ value, low, high }: Estimate) =>
  i18n.t('insights.interval', { value: mood(value), low: mood(low), high: mood(high) });
/** A difference on the mood field, with its sign, and its interval. */
export const differenceWords = ({ value, low, high }: Estimate) => {
  const signed = (one: number) => minus(SIGNED.format(one * TENTHS));
  return i18n.t('insights.interval', { value: signed(value), low: signed(low), high: signed(high) });
};

export const days = (n: number) => i18n.t('insights.count.days', n);
export const weeks = (n: number) => i18n.t('insights.count.weeks', n);
export const checkins = (n: number) => i18n.t('insights.count.checkins', n);
export const moments = (n: number) => i18n.t('insights.count.moments', n);
export const times = (n: number) => i18n.t('insights.count.times', n);

/** "a, b, c". */
export const list = (items: readonly string[]) => items.join(', ');
/** With a capital at its start. */
export const sentence = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
/** What stands where there are too few. */
export const notYet = (have: string, need: number | string) => i18n.t('insights.notYet', { have, need: String(need) });
