// What a help line is. A wrong number is the worst mistake Tend can make, so each number carries the places it was read in.

/** crisis: it is too much right now · abuse: somebody hurts or scares me · youth: for the young · behavior: worried about how I act. */
export const HELP_KINDS = ['crisis', 'abuse', 'youth', 'behavior'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

export interface HelpSource {
  /** Who says so: the service itself, an office of the state, or a publisher. */
  name: string;
  url: string;
  /** When it said so, as far as it tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
}

interface Sourced {
  /** At least two, by different publishers, that agree on the number. */
  sources: readonly HelpSource[];
  /** The latest date its sources give: how old the number may be. */
  checked: string;
}

export interface HelpLine extends Sourced {
  /** What the service calls itself. */
  name: string;
  kinds: readonly HelpKind[];
  who: 'anyone' | 'women' | 'men' | 'young';
  /** The number as it is written where it is answered. */
  call: string;
  /** Where a text message can be sent, and the word to begin with, if one is asked for. */
  text?: { to: string; word?: string };
  /** Both sources say that it is open day and night. */
  dayAndNight: boolean;
}

export interface EmergencyNumber extends Sourced {
  call: string;
}

export interface CountryHelp {
  /** ISO 3166-1, two letters. */
  country: string;
  emergency: EmergencyNumber;
  /** None: no line had two sources that agree. */
  lines: readonly HelpLine[];
}
