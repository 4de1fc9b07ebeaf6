// Every country Tend knows help for, and what it shows of it.
import { BRITISH_ISLES } from './british-isles.ts';
import { EUROPE } from './europe.ts';
import { ONLY_112 } from './european-112.ts';
import { GERMAN_SPEAKING } from './german-speaking.ts';
import type { CountryHelp } from './help-line.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { PACIFIC } from './pacific.ts';
import { SOUTH } from './south.ts';

export const COUNTRIES: readonly CountryHelp[] = [
  ...NORTH_AMERICA,
  ...BRITISH_ISLES,
  ...PACIFIC,
  ...GERMAN_SPEAKING,
  ...EUROPE,
  ...ONLY_112,
  ...SOUTH,
];
