// The emergency number of every country of the European Union, and those of them where no other line had two sources that agree.
import type { CountryHelp, EmergencyNumber } from './help-line.ts';

export const EUROPEAN_112: EmergencyNumber = {
  call: '112',
  sources: [
    { name: 'European Commission', url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm' },
    {
      name: 'Alertswiss, Swiss Federal Office for Civil Protection',
      url: 'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/',
      date: '2022-02-11',
    },
  ],
  checked: '2022-02-11',
};

const NUMBER_ONLY = ['BG', 'CY', 'CZ', 'DK', 'EE', 'FI', 'GR', 'HR', 'HU', 'LT', 'LU', 'LV', 'MT', 'PT', 'RO', 'SI', 'SK'] as const;

export const ONLY_112: readonly CountryHelp[] = NUMBER_ONLY.map((country) => ({ country, emergency: EUROPEAN_112, lines: [] }));
