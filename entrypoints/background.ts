import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followSites } from '#lib/composer/follow-sites.ts';
import { COMPOSER_PORT } from '#lib/messages.ts';
import { keepActionLook } from '#lib/prompt/action-look.ts';
import { closeStorageToPages } from '#lib/prompt/close-storage.ts';
import { keepIconTrue } from '#lib/prompt/icon.ts';
import { keepKnowing } from '#lib/prompt/known.ts';
import { keepReminding } from '#lib/prompt/reminders.ts';
import { serveComposer } from '#lib/prompt/serve.ts';
import { askForCard } from '#lib/prompt/shortcut.ts';
import { keepDailyReminder } from '#lib/reminder/daily-reminder.ts';
import { lockByAlarm } from '#lib/store/lock/idle-alarm.ts';
import { keepChoicesInStep } from '#lib/store/shared-choices.ts';
import { keepFolderInStep } from '#lib/store/sync/keep-folder.ts';

/**
 * One file of its own, no module: a service worker may not `import()`, which the store does, and what it shared with the pages would draw them.
 */
export default defineBackground(() => {
  closeStorageToPages();
  lockByAlarm();
  keepKnowing();
  keepIconTrue();
  followSites();
  keepReminding();
  keepChoicesInStep();
  keepFolderInStep();
  keepDailyReminder();
  keepActionLook();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/home.html#/welcome') });
  });
  // Tend has one command.
  browser.commands.onCommand.addListener(askForCard);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === COMPOSER_PORT) serveComposer(port);
  });
});
