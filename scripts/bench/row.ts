// One line of the bench: what was measured, beside what, and what it is to reach. Machines differ, so a line says a ratio or a difference where it can.

export type Reach =
  /** No more than so many times what it is measured against. */
  | { kind: 'times'; most: number }
  /** No more than so much above what it is measured against. */
  | { kind: 'above'; most: number }
  | { kind: 'at most'; most: number }
  | { kind: 'at least'; least: number }
  /** Told for the picture: nothing to reach. */
  | { kind: 'told' };

export interface Row {
  what: string;
  unit: 'ms' | 'KB' | 'MB' | 'count' | '%';
  /** One figure a run; at least one. */
  values: readonly number[];
  against?: { what: string; values: readonly number[] };
  reach: Reach;
}

/** A part of the bench that gave no figure, and why. */
export interface NotMeasured {
  what: string;
  why: string;
}

export type Line = Row | NotMeasured;

/** The middle of the figures; the mean of the two middle ones where they are even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** How long one call of `work` takes, in milliseconds, for each of `rounds` rounds of `calls` calls. */
export function timed(rounds: number, calls: number, work: (call: number) => void): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) work(call);
    return (performance.now() - start) / calls;
  });
}

/** Whether the line is where it is to be; undefined where there is nothing to reach. */
export function reached({ values, against, reach }: Row): boolean | undefined {
  const value = median(values);
  const base = against ? median(against.values) : Number.NaN;
  switch (reach.kind) {
    case 'times':
      return value / base <= reach.most;
    case 'above':
      return value - base <= reach.most;
    case 'at most':
      return value <= reach.most;
    case 'at least':
      return value >= reach.least;
    case 'told':
      return undefined;
  }
}
