import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInOpenTabs } from '#lib/composer/open-tabs.ts';
import { COMPOSER_PORT } from '#lib/messages.ts';
import { keepKnowing } from '#lib/prompt/known.ts';
import { serveComposer } from '#lib/prompt/serve.ts';

export default defineBackground(() => {
  keepKnowing();
  browser.runtime.onInstalled.addListener(listenInOpenTabs);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === COMPOSER_PORT) serveComposer(port);
  });
});
