// What a backup has to know of each store: what a record must be, what tells two apart, which of two is newer, which day it belongs to.
// The types ask for a line here when a store is added.
import * as v from 'valibot';
import { PRACTICES } from '../../vocabulary/practices.ts';
import { BegunShape } from '../begun-again.ts';
import { CommitmentShape } from '../commitments.ts';
import { type LocalDay, localDay, localTime } from '../ids.ts';
import { JournalShape } from '../journal.ts';
import { LedgerShape } from '../ledger.ts';
import { MomentShape } from '../moments.ts';
import { PersonShape } from '../people.ts';
import { MemoryShape } from '../policy.ts';
import { LEVELS } from '../prompt-settings.ts';
import { ReflectionShape } from '../reflections.ts';
import { ReminderShape } from '../reminder.ts';
import { RoutineMarkShape, RoutineShape } from '../routines.ts';
import { CheckinShape } from '../save-checkin.ts';
import { OwnAffirmationShape } from '../save-own-affirmation.ts';
import { SecureMomentShape } from '../save-secure-moment.ts';
import type { StoreName, TendSchema } from '../schema.ts';
import { NEWTAB_MODES } from '../settings.ts';
import { SittingShape } from '../sittings.ts';
import { TraitLookShape } from '../traits.ts';
import { TriggerShape } from '../triggers.ts';

/**
 * Every store a backup holds. Not a check-in that was begun and never kept: it would come back as half a thought. Nor what is about this
 * device alone: its copies, and the folder it keeps in step with, its lock. Nor what days came to, which is counted.
 */
export type KeptStore = Exclude<StoreName, 'drafts' | 'upkeep' | 'versions' | 'aggregates' | 'lock'>;
export type Kept = { [Store in KeptStore]: TendSchema[Store]['value'][] };

interface Rule<Record> {
  shape: v.GenericSchema<unknown, object>;
  /** The key in the database. */
  key(record: Record): string | string[];
  /** When it was written; 0 where nobody notes it, and what is here stays. */
  stamp(record: Record): number;
  /** The day it belongs to; left out where a record has none. */
  day?(record: Record): LocalDay;
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const AffirmationShape = v.strictObject({
  id,
  favourite: v.boolean(),
  rating: v.optional(v.picklist([0, 1, 2, 3, 4])),
  first: v.optional(v.picklist([0, 1, 2, 3, 4])),
  updatedAt: time,
});
// A moment of a copy from before days were noted gets its day from the clock here.
const MomentOnceShape = v.pipe(
  v.strictObject({ ...MomentShape.entries, day: v.optional(MomentShape.entries.day), hour: v.optional(MomentShape.entries.hour) }),
  v.transform((moment) => ({ ...localTime(moment.at), ...moment })),
);
const DailyShape = v.strictObject({ day, shown: v.pipe(v.array(id), v.minLength(1)) });
const PracticeShape = v.strictObject({ day, practice: v.picklist(PRACTICES), at: time });
// Parts another version knows are kept, as the settings themselves do.
const SettingsShape = v.variant('key', [
  v.strictObject({ key: v.literal('newtab'), parts: v.record(id, v.boolean()), mode: v.optional(v.picklist(NEWTAB_MODES)) }),
  ReminderShape,
  v.strictObject({
    key: v.literal('prompt'),
    level: v.optional(v.picklist(LEVELS)),
    tuned: v.optional(v.boolean()),
    off: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/)))),
    cards: v.optional(v.boolean()),
  }),
  v.strictObject({ key: v.literal('discreet'), neutral: v.optional(v.boolean()), noted: v.optional(v.boolean()) }),
  BegunShape,
]);

const BY_STORE: { [Store in KeptStore]: Rule<TendSchema[Store]['value']> } = {
  checkins: { shape: CheckinShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt, day: ({ day }) => day },
  journal: { shape: JournalShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt, day: ({ day }) => day },
  moments: { shape: MomentOnceShape, key: ({ id }) => id, stamp: ({ at }) => at, day: ({ day }) => day },
  people: { shape: PersonShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  affirmations: { shape: AffirmationShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  practices: { shape: PracticeShape, key: ({ day, practice }) => [day, practice], stamp: ({ at }) => at, day: ({ day }) => day },
  daily: { shape: DailyShape, key: ({ day }) => day, stamp: () => 0, day: ({ day }) => day },
  settings: { shape: SettingsShape, key: ({ key }) => key, stamp: () => 0 },
  policy: { shape: MemoryShape, key: ({ key }) => key, stamp: () => 0 },
  triggers: { shape: TriggerShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  reflections: { shape: ReflectionShape, key: ({ id }) => id, stamp: ({ at }) => at, day: ({ day }) => day },
  commitments: {
    shape: CommitmentShape,
    key: ({ id }) => id,
    stamp: ({ updatedAt }) => updatedAt,
    day: ({ at }) => localDay(new Date(at)),
  },
  ledger: { shape: LedgerShape, key: ({ id }) => id, stamp: ({ at }) => at, day: ({ at }) => localDay(new Date(at)) },
  traits: { shape: TraitLookShape, key: ({ day }) => day, stamp: ({ updatedAt }) => updatedAt, day: ({ day }) => day },
  routines: { shape: RoutineShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  routineMarks: { shape: RoutineMarkShape, key: ({ day, routine }) => [day, routine], stamp: ({ at }) => at, day: ({ day }) => day },
  ownAffirmations: { shape: OwnAffirmationShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  secureMoments: { shape: SecureMomentShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt },
  sittings: { shape: SittingShape, key: ({ id }) => id, stamp: ({ updatedAt }) => updatedAt, day: ({ day }) => day },
};

export const KEPT_STORES = Object.keys(BY_STORE) as KeptStore[];

/** The rule of a store, for records whose store is only known as one of them. */
export function ruleOf(store: KeptStore): Rule<object> {
  return BY_STORE[store] as Rule<object>;
}

/** No record in any store. */
export function nothing(): Kept {
  return Object.fromEntries(KEPT_STORES.map((store) => [store, []])) as unknown as Kept;
}
