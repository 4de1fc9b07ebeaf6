// Other times for what did not happen yet, near enough to be meant.

export const ANOTHER_TIMES = ['soon', 'evening', 'tomorrow', 'week'] as const;
export type AnotherTime = (typeof ANOTHER_TIMES)[number];

const HOUR = 3_600_000;
const EVENING = 19;
const MORNING_AFTER = 12;

/** When each of them is, from `now` on. `evening` is left out once it is near or over. */
export function anotherTimes(now: Date): { name: AnotherTime; at: number }[] {
  const at = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour).getTime();
  const evening = at(0, EVENING);
  return [
    { name: 'soon', at: now.getTime() + HOUR },
    ...(evening - now.getTime() > 2 * HOUR ? [{ name: 'evening' as const, at: evening }] : []),
    { name: 'tomorrow', at: at(1, MORNING_AFTER) },
    { name: 'week', at: at(7, MORNING_AFTER) },
  ];
}
