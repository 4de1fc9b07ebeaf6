import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReminder } from '#lib/reminder/next-reminder.ts';

const at = (text: string) => new Date(text);

describe('the next reminder', () => {
  it.each([
    ['20:00', '2026-06-01T19:59', '2026-06-01T20:00'],
    ['20:00', '2026-06-01T20:00', '2026-06-02T20:00'],
    ['20:00', '2026-06-01T23:10', '2026-06-02T20:00'],
    ['00:00', '2026-12-31T23:59', '2027-01-01T00:00'],
    ['07:05', '2026-02-28T08:00', '2026-03-01T07:05'],
  ])('of %s, asked at %s, is at %s', (time, now, then) => {
    expect(new Date(nextReminder(time, at(now)))).toEqual(at(then));
  });

  it('is always ahead, within a day and an hour, and at the picked time by the clock on the wall', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const now = fc.date({ min: at('2026-01-01T00:00'), max: at('2028-01-01T00:00'), noInvalidDate: true });
    fc.assert(
      fc.property(minutes, now, (minute, from) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const next = nextReminder(time, from);
        expect(next).toBeGreaterThan(from.getTime());
        expect(next - from.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        // Where the hour does not exist on the day the clocks change, it is the one after.
        const shown = new Date(next).getHours() * 60 + new Date(next).getMinutes();
        expect([minute, (minute + 60) % (24 * 60)]).toContain(shown);
      }),
    );
  });
});
