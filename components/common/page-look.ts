// A page's title and small icon in the tab: Tend's own, or neutral where the person chose that.
import { i18n } from '#i18n';
import { onChange } from '#lib/store/changes.ts';
import { discreetChoices } from '#lib/store/discreet.ts';

/** Keeps the page's look as it was chosen. Called once by each page that bears Tend's name. */
export function keepPageLook(): void {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  document.head.append(icon);
  const set = async () => {
    const { neutral } = await discreetChoices();
    document.title = neutral ? i18n.t('discreet.name') : i18n.t('app.name');
    icon.href = neutral ? '/icon/neutral-32.png' : '/icon/32.png';
  };
  // What cannot be read leaves the look as it is.
  const setQuietly = () => void set().catch(() => {});
  onChange(['settings'], setQuietly);
  setQuietly();
}
