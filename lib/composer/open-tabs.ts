// Puts the listener into tabs that were open before Tend was installed or updated, so that nobody has to reload a chat.
import { browser } from 'wxt/browser';

type ScriptFiles = Extract<Parameters<typeof browser.scripting.executeScript>[0], { files: unknown }>['files'];

/** Fails silently where a tab may not be touched. The listener itself sees to it that it runs once a frame. */
export async function listenInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs.map(
        ({ id }) =>
          id !== undefined && browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: js as ScriptFiles }),
      ),
    );
  }
}
