// Help for a card, from what Tend knows for the person's country: a few lines only, as the card is small and lives in other people's pages.
import { browser } from 'wxt/browser';
import { COUNTRIES } from '../practice/help/countries.ts';
import { guessCountry } from '../practice/help/guess-country.ts';
import type { HelpKind } from '../practice/help/help-line.ts';
import type { HelpHere, HelpNeed } from './bridge.ts';

/** Where the country a person chose is kept: beside the database, as help is there when everything else fails. */
export const COUNTRY_KEY = 'help-country';

const KIND: Record<HelpNeed, HelpKind> = { crisis: 'crisis', danger: 'abuse', control: 'behavior' };
const MOST = 3;

/** Help for `need` where the person is; without a country and without numbers where that is not known. Never throws. */
export async function helpHere(need: HelpNeed): Promise<HelpHere> {
  const chosen: unknown = await browser.storage.local.get(COUNTRY_KEY).then(
    (stored) => stored[COUNTRY_KEY],
    () => undefined,
  );
  const guessed = guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
  const help = COUNTRIES.find(({ country }) => country === chosen) ?? COUNTRIES.find(({ country }) => country === guessed);
  if (!help) return { lines: [] };
  const lines = help.lines
    .filter(({ kinds, who }) => kinds.includes(KIND[need]) && who !== 'young')
    .slice(0, MOST)
    .map(({ name, call, text, dayAndNight }) => ({ name, call, dayAndNight, ...(text ? { text } : {}) }));
  const country = new Intl.DisplayNames(undefined, { type: 'region' }).of(help.country) ?? help.country;
  return { country, emergency: help.emergency.call, lines };
}
