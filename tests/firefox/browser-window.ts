// The browser's own window, with all its rights: what a person does there, and no page can.
import type { Bidi } from './bidi.ts';

const FRONT = `Services.wm.getMostRecentWindow('navigator:browser')`;

export class BrowserWindow {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async of(bidi: Bidi): Promise<BrowserWindow> {
    const which = { 'moz:scope': 'chrome', maxDepth: 0 };
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', which);
    return new BrowserWindow(bidi, contexts[0]?.context ?? '');
  }

  async evaluate(expression: string): Promise<unknown> {
    return (await this.#bidi.evaluate(this.#context, expression)).value;
  }

  /** Lets the extension into private windows, as a person may; to be called before it is installed. */
  async allowPrivateWindows(extension: string): Promise<void> {
    await this.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${extension}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    })()`);
  }

  /** Switches the extension on or off, as the page of extensions does. */
  async enable(extension: string, on: boolean): Promise<void> {
    await this.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${extension}');
      await addon.${on ? 'enable' : 'disable'}();
    })()`);
  }

  /** Opens a private window, in front. */
  async openPrivate(): Promise<void> {
    await this.evaluate('void OpenBrowserWindow({ private: true })');
  }

  /** A window without a person has no focus by itself, and without it nobody writes. */
  async focusFront(): Promise<void> {
    await this.evaluate(`void (Services.focus.activeWindow = ${FRONT}).gBrowser.selectedBrowser.focus()`);
  }

  /** The shortcut of the card, as the window has it. */
  async pressShortcut(): Promise<void> {
    await this.evaluate(`void ${FRONT}.document.querySelector('[id^="ext-keyset"] key').doCommand()`);
  }

  /** What the clipboard holds. */
  async clipboard(): Promise<string> {
    return String(await this.evaluate(`${FRONT}.navigator.clipboard.readText()`));
  }

  /** Where the browser saves files, without asking. */
  async saveFilesIn(folder: string): Promise<void> {
    await this.evaluate(`{
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
      Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
    }`);
  }
}
