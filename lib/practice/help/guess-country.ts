// Where a person may be, from the clock and the language of the browser. Nothing is asked of any network; the guess is shown and can be changed.
import { COUNTRIES } from './countries.ts';

/** The time zones of each country, by name or by the name's beginning (with a slash at its end). */
const ZONES: Record<string, readonly string[]> = {
  US: [
    ...['New_York', 'Chicago', 'Denver', 'Los_Angeles', 'Phoenix', 'Anchorage', 'Detroit', 'Boise', 'Juneau', 'Nome', 'Sitka', 'Adak'].map(
      (city) => `America/${city}`,
    ),
    ...['Yakutat', 'Metlakatla', 'Menominee', 'Indiana/', 'Kentucky/', 'North_Dakota/', 'Indianapolis', 'Louisville'].map(
      (city) => `America/${city}`,
    ),
    'Pacific/Honolulu',
  ],
  CA: [
    'Toronto',
    'Vancouver',
    'Edmonton',
    'Winnipeg',
    'Halifax',
    'St_Johns',
    'Regina',
    'Moncton',
    'Whitehorse',
    'Yellowknife',
    'Iqaluit',
  ].map((city) => `America/${city}`),
  MX: ['Mexico_City', 'Monterrey', 'Tijuana', 'Cancun', 'Merida', 'Chihuahua', 'Hermosillo', 'Mazatlan', 'Ciudad_Juarez'].map(
    (city) => `America/${city}`,
  ),
  BR: ['Sao_Paulo', 'Fortaleza', 'Manaus', 'Bahia', 'Recife', 'Belem', 'Cuiaba', 'Campo_Grande', 'Porto_Velho', 'Maceio', 'Rio_Branco'].map(
    (city) => `America/${city}`,
  ),
  GB: ['Europe/London', 'Europe/Belfast'],
  IE: ['Europe/Dublin'],
  AU: ['Australia/'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  AT: ['Europe/Vienna'],
  CH: ['Europe/Zurich'],
  FR: ['Europe/Paris'],
  NL: ['Europe/Amsterdam'],
  ES: ['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary'],
  IT: ['Europe/Rome'],
  BE: ['Europe/Brussels'],
  SE: ['Europe/Stockholm'],
  PL: ['Europe/Warsaw'],
  BG: ['Europe/Sofia'],
  CY: ['Asia/Nicosia', 'Europe/Nicosia'],
  CZ: ['Europe/Prague'],
  DK: ['Europe/Copenhagen'],
  EE: ['Europe/Tallinn'],
  FI: ['Europe/Helsinki', 'Europe/Mariehamn'],
  GR: ['Europe/Athens'],
  HR: ['Europe/Zagreb'],
  HU: ['Europe/Budapest'],
  LT: ['Europe/Vilnius'],
  LU: ['Europe/Luxembourg'],
  LV: ['Europe/Riga'],
  MT: ['Europe/Malta'],
  PT: ['Europe/Lisbon', 'Atlantic/Azores', 'Atlantic/Madeira'],
  RO: ['Europe/Bucharest'],
  SI: ['Europe/Ljubljana'],
  SK: ['Europe/Bratislava'],
  IN: ['Asia/Kolkata', 'Asia/Calcutta'],
  ZA: ['Africa/Johannesburg'],
};

/** A clock that says nothing about the place. */
const NOWHERE = /^(?:UTC|GMT|Etc\/.*)?$/;

/**
 * The country the time zone lies in. Only where the clock says nothing does the language decide (`en-GB`): somebody on a journey needs
 * the numbers of the place. Undefined where Tend has nothing for it, so that nobody is shown another country's numbers.
 */
export function guessCountry(timeZone: string, languages: readonly string[]): string | undefined {
  const here = Object.entries(ZONES).find(([, zones]) =>
    zones.some((zone) => (zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone)),
  );
  if (here) return here[0];
  if (!NOWHERE.test(timeZone)) return undefined;
  const spoken = languages.map((language) => language.match(/-([A-Z]{2})$/)?.[1]);
  return spoken.find((region) => region !== undefined && COUNTRIES.some(({ country }) => country === region));
}
