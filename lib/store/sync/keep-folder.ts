// The background keeps the chosen folder in step by itself: after something was written, after somebody was at Tend's pages, now and then.
import { browser } from 'wxt/browser';
import { onChange } from '../changes.ts';
import { SHARED_STORES } from './entry.ts';
import { armFolder, NOW_AND_THEN, SOON } from './folder-alarms.ts';
import { stepQuietly } from './step-quietly.ts';

/** Somebody who writes on is waited for: a page of the journal is kept at every pause. */
const PAUSE_MS = 5_000;

/** Begins to. Called once, when the background wakes. */
export function keepFolderInStep(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NOW_AND_THEN || name === SOON) void stepQuietly();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  onChange(SHARED_STORES, () => {
    clearTimeout(timer);
    timer = setTimeout(stepQuietly, PAUSE_MS);
  });
  const arm = () => void armFolder().catch(() => {});
  onChange(['upkeep'], arm);
  arm();
  browser.runtime.onStartup.addListener(() => void stepQuietly());
}
