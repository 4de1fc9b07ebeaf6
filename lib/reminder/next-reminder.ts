/**
 * When the reminder of `time` (`HH:MM`) is due next, strictly after `now`, in milliseconds since 1970. By the clock on the wall: where
 * clocks are put forward over it, it comes as much later as they were put forward.
 */
export function nextReminder(time: string, now: Date): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const on = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute).getTime();
  return on(0) > now.getTime() ? on(0) : on(1);
}
