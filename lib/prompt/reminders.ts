// Reminds of what a person said they would do, when the time comes: one alarm, for the next that is due. A notification only where the person
// allowed it, and never a word of theirs in it; else it waits in the popup.
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { onChange } from '../store/changes.ts';
import { listCommitments } from '../store/commitments.ts';

const NAME = 'commitment';
/** What a person is asked for when they want to be told. */
export const TELLING = { permissions: ['notifications' as const] };

/** Begins to remind. Called once, when the background wakes. */
export function keepReminding(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void remind().catch(() => {});
  });
  onChange(['commitments', 'lock'], () => void arm().catch(() => {}));
  void arm().catch(() => {});
  hearPresses();
  browser.permissions.onAdded.addListener(hearPresses);
}

/** Sets the alarm for the next commitment that is due from now on. A store that cannot be read leaves it as it is. */
async function arm(): Promise<void> {
  const now = Date.now();
  const next = (await listCommitments()).find(({ state, due }) => state === 'open' && due > now);
  const alarm = await browser.alarms.get(NAME);
  // One that is ringing at this moment is left to ring.
  if (alarm && (alarm.scheduledTime === next?.due || alarm.scheduledTime <= now)) return;
  await browser.alarms.clear(NAME);
  if (next) browser.alarms.create(NAME, { when: next.due });
}

async function remind(): Promise<void> {
  const now = Date.now();
  // While Tend is locked nobody can tell any more; that it rings means that something was due.
  const due = await listCommitments().then(
    (all) => all.some((one) => one.state === 'open' && one.due <= now),
    () => true,
  );
  if (due && (await browser.permissions.contains(TELLING))) {
    await browser.notifications.create(NAME, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: i18n.t('commitments.notice.title'),
      message: i18n.t('commitments.notice.words'),
    });
  }
  await arm();
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
