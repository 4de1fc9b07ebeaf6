// Locks when the time without use is over, also where no page of Tend's is open to notice it.
import { browser } from 'wxt/browser';
import { announce } from '../changes.ts';
import { heldKeys } from './held-keys.ts';

const ALARM = 'lock';

/** Sets the alarm, in place of the one before. `until`: when the time is over, in milliseconds since 1970. */
export function setIdleAlarm(until: number): void {
  // A little later: at the very moment it is not over yet.
  browser.alarms.create(ALARM, { when: until + 1_000 });
}

/** Listens for it. Called once, when the background wakes. */
export function lockByAlarm(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    // Keys that were not used for too long are let go by looking.
    if (name === ALARM && (await heldKeys()) === null) announce('lock');
  });
}
