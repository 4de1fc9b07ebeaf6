// What of the chosen parts shows, by mode.
import type { NewtabChoice, NewtabParts } from '#lib/store/settings.ts';

const NONE: NewtabParts = { sky: false, greeting: false, affirmation: false, practices: false, secure: false, plan: false };

/** The parts to show. Only a full page holds anything personal: own words, ratings, what was done. */
export function shownParts({ parts, mode }: NewtabChoice): NewtabParts {
  if (mode === 'blank') return NONE;
  if (mode === 'plain') return { ...NONE, sky: parts.sky, greeting: parts.greeting, affirmation: parts.affirmation };
  return parts;
}
