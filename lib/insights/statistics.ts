// How sure a number is. Everything here says its n, gives an interval or says that there is not enough yet, and always says the same of the same records.
import { quantileSorted } from 'simple-statistics';

/** Fewer days than this, and a mean says more about those days than about the time. */
export const MIN_DAYS_FOR_MEAN = 5;
/** Fewer days than this, and two things that seem to go together may well not. */
export const MIN_DAYS_FOR_ASSOCIATION = 20;
/** Either side of a comparison needs at least this many days. */
export const MIN_DAYS_A_SIDE = 5;
/** How sure an interval is meant to be, where only one thing is looked at. */
const LEVEL = 0.95;
/** Resamples of each interval, so that the far ends of one corrected for many looks still rest on several. */
const RESAMPLES = 2000;
/** Longer runs beyond that: ten years of days cost no more than one, and may resemble each other for longer. At most 256. */
const MOST_BLOCKS = 120;
const SEED = 20_260_601;
/** A statistic that cannot be told in more than one of so many resamples has no interval. */
const UNTOLD_AT_MOST = 0.05;

/** What was found, and the stretch it may as well lie in. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** How many days, or other units, it rests on. */
  n: number;
}

/** Numbers from 0 up to 1 that fall the same way each time (mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The level each interval needs so that all of them hold together at 95 % (Bonferroni): with many looks, something always stands out by chance.
 * @param looks how many things are looked at
 */
export function levelFor(looks: number): number {
  return 1 - (1 - LEVEL) / Math.max(1, looks);
}

/**
 * A statistic of a time series with its interval, by a seeded block bootstrap: neighbouring days resemble each other, so runs of about
 * n^(1/3) of them are drawn whole (Carlstein 1986), and the interval is not narrower than it may be.
 * @param rows one row of sums for each unit (a day), in order of time: drawing a block again adds its rows' sums again
 * @param statistic what is asked, of the sums of all drawn rows; NaN where they do not tell
 * @returns undefined where too few resamples tell
 */
export function bootstrap(
  rows: readonly (readonly number[])[],
  statistic: (sums: ArrayLike<number>) => number,
  level = LEVEL,
): { low: number; high: number } | undefined {
  const width = rows[0]?.length ?? 0;
  const blocks = blocksOf(rows, width);
  const count = blocks.length / width;
  const draws = drawsOf(count);
  const sums = new Float64Array(width);
  const found: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    sums.fill(0);
    for (let drawn = round * count; drawn < (round + 1) * count; drawn++) {
      const from = (draws[drawn] ?? 0) * width;
      for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (blocks[from + at] ?? 0);
    }
    const value = statistic(sums);
    if (Number.isFinite(value)) found.push(value);
  }
  if (found.length < RESAMPLES * (1 - UNTOLD_AT_MOST)) return undefined;
  const sorted = [...Float64Array.from(found).sort()];
  const tail = (1 - level) / 2;
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) };
}

const keptDraws = new Map<number, Uint8Array>();

/** Which blocks each resample draws, of so many. The same for all that have as many, so they are drawn once. */
function drawsOf(count: number): Uint8Array {
  const known = keptDraws.get(count);
  if (known) return known;
  const roll = diceOf(SEED);
  const draws = Uint8Array.from({ length: RESAMPLES * count }, () => Math.floor(roll() * count));
  keptDraws.set(count, draws);
  return draws;
}

/** The sums of each run of about n^(1/3) rows, one after the other. */
function blocksOf(rows: readonly (readonly number[])[], width: number): Float64Array {
  const length = Math.max(1, Math.round(Math.cbrt(rows.length)), Math.ceil(rows.length / MOST_BLOCKS));
  const blocks = new Float64Array(Math.ceil(rows.length / length) * width);
  for (const [index, row] of rows.entries()) {
    const from = Math.floor(index / length) * width;
    for (let at = 0; at < width; at++) blocks[from + at] = (blocks[from + at] ?? 0) + (row[at] ?? 0);
  }
  return blocks;
}

function estimate(
  rows: readonly (readonly number[])[],
  statistic: (sums: ArrayLike<number>) => number,
  level?: number,
): Estimate | undefined {
  const value = statistic(sumsOf(rows));
  const interval = bootstrap(rows, statistic, level);
  // A skewed few can leave what was found outside its own percentiles: the interval always holds it.
  return interval && { value, low: Math.min(interval.low, value), high: Math.max(interval.high, value), n: rows.length };
}

function sumsOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}

/** What one day adds to a mean: how many values, and their sum. */
export interface Part {
  n: number;
  sum: number;
}

/** The mean of what these days add, in order of time; undefined where there are not enough days yet. Days that add nothing are left out before. */
export function meanOf(days: readonly Part[]): Estimate | undefined {
  if (days.length < MIN_DAYS_FOR_MEAN) return undefined;
  return estimate(
    days.map(({ n, sum }) => [n, sum]),
    (sums) => (sums[1] ?? 0) / (sums[0] ?? 0),
  );
}

/**
 * How much higher the mean is with something than without it, in order of time.
 * @param days what each day adds to either side
 * @param looks how many such comparisons are made together
 * @returns undefined where there are not enough days, on either side or in all
 */
export function differenceOf(days: readonly { on: Part; off: Part }[], looks: number): Estimate | undefined {
  const sides = [days.filter(({ on }) => on.n > 0).length, days.filter(({ off }) => off.n > 0).length];
  if (days.length < MIN_DAYS_FOR_ASSOCIATION || Math.min(...sides) < MIN_DAYS_A_SIDE) return undefined;
  return estimate(
    days.map(({ on, off }) => [on.n, on.sum, off.n, off.sum]),
    (sums) => (sums[1] ?? 0) / (sums[0] ?? 0) - (sums[3] ?? 0) / (sums[2] ?? 0),
    levelFor(looks),
  );
}

/**
 * How much the values change from the first to the last of these times, along a straight line; undefined under 20 of them.
 * @param points in order of time
 */
export function changeOver(points: readonly { at: number; value: number }[]): Estimate | undefined {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < MIN_DAYS_FOR_ASSOCIATION || last.at === first.at) return undefined;
  const whole = last.at - first.at;
  return estimate(
    points.map(({ at, value }) => {
      const x = (at - first.at) / whole;
      return [1, x, value, x * x, x * value];
    }),
    (sums) => {
      const [n = 0, x = 0, y = 0, xx = 0, xy = 0] = Array.from(sums);
      return (n * xy - x * y) / (n * xx - x * x);
    },
  );
}

/**
 * How much rarer or more often something was in the later half than in the earlier: the ratio of the two rates, by units in order of time.
 * @param looks how many such comparisons are made together
 */
export function rateRatio(earlier: readonly number[], later: readonly number[], looks: number): Estimate | undefined {
  if (Math.min(earlier.length, later.length) < MIN_DAYS_A_SIDE) return undefined;
  const rows = [...earlier.map((count) => [1, count, 0, 0]), ...later.map((count) => [0, 0, 1, count])];
  return estimate(
    rows,
    // Half an event on either side (Haldane): a rate of nothing is not known to be nothing.
    (sums) => ((sums[3] ?? 0) + 0.5) / (sums[2] ?? 0) / (((sums[1] ?? 0) + 0.5) / (sums[0] ?? 0)),
    levelFor(looks),
  );
}

/** Whether the interval leaves a value out. */
export function isApart({ low, high }: Estimate, from: number): boolean {
  return low > from || high < from;
}

/**
 * How many different words one would expect in `size` draws from these counts (rarefaction; Hurlbert 1971): two times with unequal many
 * check-ins can be compared at the size of the smaller.
 */
export function expectedKinds(counts: readonly number[], size: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (size >= all) return counts.filter((count) => count > 0).length;
  let kinds = 0;
  for (const count of counts) {
    // The chance that none of the draws is this word: C(all − count, size) / C(all, size).
    let absent = 1;
    for (let drawn = 0; drawn < count; drawn++) absent *= Math.max(0, all - size - drawn) / (all - drawn);
    if (count > 0) kinds += 1 - absent;
  }
  return kinds;
}
