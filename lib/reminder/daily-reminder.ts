// The one reminder of a day, at the time the person picked. It says nothing about anybody, and nothing at all on a day with a check-in.
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { TELLING } from '../prompt/reminders.ts';
import { onChange } from '../store/changes.ts';
import { localDay } from '../store/ids.ts';
import { listAggregates } from '../store/list-aggregates.ts';
import { reminderChoice } from '../store/reminder.ts';
import { nextReminder } from './next-reminder.ts';

const NAME = 'check-in';
/** A device that slept through the time wakes later: a reminder for eight in the evening is none at breakfast. */
const TOO_LATE_MS = 2 * 60 * 60 * 1000;

/** Begins to remind. Called once, when the background wakes. */
export function keepDailyReminder(): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === NAME) void remind(scheduledTime).catch(() => {});
  });
  onChange(['settings'], () => void arm().catch(() => {}));
  void arm().catch(() => {});
  hearPresses();
  browser.permissions.onAdded.addListener(hearPresses);
}

/** Sets the alarm for the next time, or takes it off. A choice that cannot be read leaves it as it is. */
async function arm(): Promise<void> {
  const { on, time } = await reminderChoice();
  const alarm = await browser.alarms.get(NAME);
  const now = new Date();
  if (!on) {
    await browser.alarms.clear(NAME);
    return;
  }
  const when = nextReminder(time, now);
  // One that is ringing at this moment is left to ring.
  if (alarm && (alarm.scheduledTime === when || alarm.scheduledTime <= now.getTime())) return;
  browser.alarms.create(NAME, { when });
}

async function remind(scheduled: number): Promise<void> {
  const { on, time } = await reminderChoice();
  if (!on) return;
  const now = new Date();
  try {
    if (await isWanted(scheduled, now)) await notify();
  } finally {
    browser.alarms.create(NAME, { when: nextReminder(time, now) });
  }
}

async function isWanted(scheduled: number, now: Date): Promise<boolean> {
  if (now.getTime() - scheduled > TOO_LATE_MS) return false;
  // What the day came to, not the check-ins themselves: it can be read while Tend is locked.
  const [today] = await listAggregates(localDay(now), localDay(now));
  return today?.checkins === undefined && (await browser.permissions.contains(TELLING));
}

async function notify(): Promise<void> {
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('reminder.title'),
    message: i18n.t('reminder.words'),
  });
}

/** A press on the notification opens today. The browser has notifications only once they were allowed. */
function hearPresses(): void {
  const pressed = browser.notifications?.onClicked;
  if (pressed && !pressed.hasListener(openToday)) pressed.addListener(openToday);
}

function openToday(id: string): void {
  if (id !== NAME) return;
  void browser.notifications.clear(NAME);
  void browser.tabs.create({ url: browser.runtime.getURL('/home.html#/today') });
}
