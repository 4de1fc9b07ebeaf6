// The popup's head stands in its HTML, so that the way to help is there with the first paint. Here it gets its words in the person's language.
import { i18n } from '#i18n';

export function sayHead(): void {
  const say = (part: string, words: string) => {
    const node = document.querySelector(`.popup__${part}`);
    // What is said already stays as it is: nothing moves.
    if (node && node.textContent !== words) node.textContent = words;
  };
  say('name', i18n.t('app.name'));
  say('help', i18n.t('practice.help.label'));
  say('home', i18n.t('popup.home'));
}
