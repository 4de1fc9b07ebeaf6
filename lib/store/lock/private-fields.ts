// Which fields of each store the lock seals: free text, words for feelings, people, reflections, what is the person's own. A store has to
// have a row; what stays in clear are ids, times, numbers and choices among given ones.
import type { StoreName, TendSchema } from '../schema.ts';

type Field<Record> = Record extends unknown ? Exclude<keyof Record & string, 'key' | 'id'> : never;

export interface Privacy<Name extends string = string> {
  fields: readonly Name[];
  /**
   * What happens while locked. refused: no record of the store is read or written · left out: records come and go without their private
   * fields, which stay as they were.
   */
  locked: 'refused' | 'left out';
}

const OPEN = { fields: [], locked: 'left out' } as const;

export const PRIVATE_FIELDS: { readonly [Store in StoreName]: Privacy<Field<TendSchema[Store]['value']>> } = {
  affirmations: OPEN,
  aggregates: OPEN,
  checkins: { fields: ['emotions', 'body', 'tags', 'note'], locked: 'refused' },
  commitments: { fields: ['words'], locked: 'refused' },
  daily: OPEN,
  drafts: { fields: ['emotions', 'body', 'tags', 'note'], locked: 'refused' },
  journal: { fields: ['text', 'tags', 'question'], locked: 'refused' },
  ledger: OPEN,
  lock: OPEN,
  moments: { fields: ['emotion'], locked: 'left out' },
  ownAffirmations: { fields: ['text'], locked: 'refused' },
  people: {
    fields: ['name', 'kind', 'available', 'responsive', 'respectful', 'unsafe', 'reach', 'everyDays', 'contactAt'],
    locked: 'refused',
  },
  policy: { fields: ['phrases'], locked: 'left out' },
  practices: OPEN,
  reflections: { fields: ['bond', 'worry', 'distance'], locked: 'refused' },
  routineMarks: OPEN,
  routines: { fields: ['cue', 'act'], locked: 'refused' },
  secureMoments: { fields: ['text'], locked: 'refused' },
  settings: OPEN,
  sittings: OPEN,
  traits: { fields: ['scores'], locked: 'refused' },
  triggers: { fields: ['cue', 'body', 'usual', 'response', 'instead', 'patterns'], locked: 'refused' },
  upkeep: OPEN,
  // A digest of a short record would confirm a guess.
  versions: { fields: ['print'], locked: 'refused' },
};
