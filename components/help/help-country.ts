// The country whose numbers show. The choice is kept beside the database, not in it: help is there when everything else fails.
import { COUNTRIES } from '#lib/practice/help/countries.ts';
import { guessCountry } from '#lib/practice/help/guess-country.ts';

const KEY = 'help-country';

/** The country chosen before, else the one guessed; undefined where neither is known. */
export function helpCountry(): string | undefined {
  const chosen = localStorage.getItem(KEY);
  if (COUNTRIES.some(({ country }) => country === chosen)) return chosen ?? undefined;
  return guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}

/** Keeps a choice. */
export function chooseHelpCountry(country: string): void {
  localStorage.setItem(KEY, country);
}
