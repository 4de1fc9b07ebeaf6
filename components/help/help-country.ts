// The country whose numbers show. The choice is kept beside the database, not in it: help is there when everything else fails.
import { browser } from 'wxt/browser';
import { COUNTRIES } from '#lib/practice/help/countries.ts';
import { guessCountry } from '#lib/practice/help/guess-country.ts';
import { COUNTRY_KEY } from '#lib/prompt/help-here.ts';

/** The country chosen before, else the one guessed; undefined where neither is known. */
export function helpCountry(): string | undefined {
  const chosen = localStorage.getItem(COUNTRY_KEY);
  if (COUNTRIES.some(({ country }) => country === chosen)) return chosen ?? undefined;
  return guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}

/** Forgets the choice: the country is guessed again. */
export function forgetHelpCountry(): void {
  localStorage.removeItem(COUNTRY_KEY);
  void browser.storage.local.remove(COUNTRY_KEY);
}

/** Keeps a choice. */
export function chooseHelpCountry(country: string): void {
  localStorage.setItem(COUNTRY_KEY, country);
  // The background, which has no such storage, tells the cards.
  void browser.storage.local.set({ [COUNTRY_KEY]: country });
}
