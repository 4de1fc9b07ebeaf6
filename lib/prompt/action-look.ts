// How the button in the browser's bar looks and what it is called where no tab says otherwise: as one that does not listen, or neutral
// where the person chose that.
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { onChange } from '../store/changes.ts';
import { discreetChoices } from '../store/discreet.ts';

export const NEUTRAL_ICONS = { 16: '/icon/neutral-16.png', 32: '/icon/neutral-32.png', 48: '/icon/neutral-48.png' } as const;
const OWN_ICONS = { 16: '/icon-silent/16.png', 32: '/icon-silent/32.png' } as const;

/** Sets the look now, as browsers forget it when they close, and after every change. Called once, when the background wakes. */
export function keepActionLook(): void {
  const set = async () => {
    const { neutral } = await discreetChoices();
    await browser.action.setIcon({ path: neutral ? NEUTRAL_ICONS : OWN_ICONS });
    await browser.action.setTitle({ title: neutral ? i18n.t('discreet.name') : i18n.t('app.silent') });
  };
  // What cannot be read leaves the look as it is.
  const setQuietly = () => void set().catch(() => {});
  onChange(['settings'], setQuietly);
  setQuietly();
}
