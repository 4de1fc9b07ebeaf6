// What a person does in the browser's own windows, which no page can press: the yes to a question for a site, the toolbar.
import type { Page } from 'playwright-core';
import type { Harness } from './harness.ts';

async function extensionId(tend: Harness): Promise<string> {
  return new URL((await tend.worker()).url()).host;
}

/** Says yes to `site` (`https://chat.example.org/*`) before it is asked: the question then needs no window. Tend still has to ask. */
export async function sayYes(tend: Harness, site: string): Promise<void> {
  const extensions = await tend.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async ([id, host]) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: Record<string, (...args: unknown[]) => Promise<void>> } }
      ).chrome;
      await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
      await developerPrivate.addHostPermission?.(id, host);
    },
    [await extensionId(tend), site] as const,
  );
  await extensions.close();
}

/** Says yes to `site`, and has Tend ask for it in the settings. */
export async function addSite(tend: Harness, host: string): Promise<void> {
  await sayYes(tend, `https://${host}/*`);
  const settings = await ownPage(tend, 'home.html#/settings');
  await settings.getByLabel('Its address').fill(host);
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
  await settings.getByText(`Added: ${host}`).waitFor();
  await settings.close();
}

/** Presses Tend's icon in the toolbar over `page`, which is in front then; gives the popup over it. */
export async function popupOver(tend: Harness, page: Page): Promise<Page> {
  await page.bringToFront();
  const browser = await tend.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser cannot be driven');
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await (browser.send as (method: string, args: object) => Promise<unknown>)('Extensions.triggerAction', {
    id: await extensionId(tend),
    targetId: tab?.targetId,
  });
  await browser.detach();
  // The popup that opened closes with the next change of focus. The page is the same, and so is the permission to see the tab.
  const popup = await ownPage(tend, 'popup.html');
  await page.bringToFront();
  await popup.reload();
  return popup;
}

/** One of Tend's own pages. */
export async function ownPage(tend: Harness, path: string): Promise<Page> {
  const page = await tend.context.newPage();
  await page.goto(`chrome-extension://${await extensionId(tend)}/${path}`);
  return page;
}

/** What the toolbar says about the tab of `page`. */
export async function toolbarTitle(tend: Harness, page: Page): Promise<string> {
  const worker = await tend.worker();
  await page.bringToFront();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        action: { getTitle(of: { tabId: number }): Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
  });
}
