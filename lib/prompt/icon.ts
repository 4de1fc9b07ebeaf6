// The toolbar icon says whether Tend listens in a tab: in green where it does, in outline where not. It never counts anything.
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { siteAt } from '../composer/sites/here.ts';
import { onChange } from '../store/changes.ts';
import { discreetChoices } from '../store/discreet.ts';
import { promptChoices } from '../store/prompt-settings.ts';
import { NEUTRAL_ICONS } from './action-look.ts';

const SIZES = [16, 32] as const;
const iconOf = (folder: string) => Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));
const LISTENING = iconOf('icon');
const SILENT = iconOf('icon-silent');

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Has the icon of a tab say what is so there. A tab that went away meanwhile is passed over. */
export async function showWhetherListening(tab: Tab): Promise<void> {
  if (tab.id === undefined) return;
  const tabId = tab.id;
  // A neutral look tells nobody where it listens either.
  const { neutral } = await discreetChoices().catch(() => ({ neutral: false }));
  const listening = !neutral && (await isListening(tab.url));
  const title = neutral ? i18n.t('discreet.name') : i18n.t(listening ? 'app.listening' : 'app.silent');
  const path = neutral ? NEUTRAL_ICONS : listening ? LISTENING : SILENT;
  await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
}

/** Follows what changes it, in every tab Tend may know the address of. Called once by each page and background that writes choices. */
export function keepIconTrue(): void {
  onChange(['settings'], showEverywhere);
  browser.permissions.onAdded.addListener(showEverywhere);
}

async function showEverywhere(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
  await Promise.all(tabs.map(showWhetherListening));
}

/** Whether drafts on a page are judged. An address Tend may not know is one it does not listen at. */
async function isListening(url: string | undefined): Promise<boolean> {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  if (!address?.protocol.startsWith('http') || !siteAt(address.hostname, address.pathname)) return false;
  if (!(await browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] }))) return false;
  // Choices that cannot be read are as if never made.
  const choices = await promptChoices().catch(() => null);
  return choices?.level !== 'off' && !choices?.off.includes(address.hostname);
}
