// The shape of the one database. What each record means is told where its repository is.
import type { DBSchema } from 'idb';
import type { AffirmationMark } from './affirmations.ts';
import type { DayAggregate } from './aggregates.ts';
import type { BegunSettings } from './begun-again.ts';
import type { Checkin } from './checkins.ts';
import type { Commitment } from './commitments.ts';
import type { DailyAffirmations } from './daily.ts';
import type { DiscreetSettings } from './discreet.ts';
import type { CheckinDraft } from './drafts.ts';
import type {
  CheckinId,
  CommitmentId,
  JournalId,
  LedgerId,
  LocalDay,
  MomentId,
  PersonId,
  ReflectionId,
  RoutineId,
  SecureMomentId,
  SittingId,
  TriggerId,
} from './ids.ts';
import type { JournalEntry } from './journal.ts';
import type { LedgerEntry } from './ledger.ts';
import type { LockRecord, LockTries } from './lock/lock-record.ts';
import type { Moment } from './moments.ts';
import type { OwnAffirmation } from './own-affirmations.ts';
import type { Person } from './people.ts';
import type { PolicyMemory } from './policy.ts';
import type { PracticeMark } from './practices.ts';
import type { PromptSettings } from './prompt-settings.ts';
import type { Reflection } from './reflections.ts';
import type { ReminderSettings } from './reminder.ts';
import type { Routine, RoutineMark } from './routines.ts';
import type { SecureMoment } from './secure-moments.ts';
import type { NewtabSettings } from './settings.ts';
import type { Sitting } from './sittings.ts';
import type { Version } from './sync/version.ts';
import type { TraitLook } from './traits.ts';
import type { Trigger } from './triggers.ts';
import type { Upkeep } from './upkeep.ts';

export const DATABASE = 'tend';
/** How many migrations there are: told apart from them, as a page of the current version loads none. */
export const VERSION = 12;

export interface TendSchema extends DBSchema {
  moments: { key: MomentId; value: Moment; indexes: { at: number; day: LocalDay } };
  checkins: { key: CheckinId; value: Checkin; indexes: { at: number; day: LocalDay } };
  affirmations: { key: string; value: AffirmationMark };
  daily: { key: LocalDay; value: DailyAffirmations };
  drafts: { key: 'checkin'; value: CheckinDraft };
  practices: { key: [LocalDay, PracticeMark['practice']]; value: PracticeMark };
  journal: { key: JournalId; value: JournalEntry; indexes: { at: number; day: LocalDay } };
  people: { key: PersonId; value: Person };
  triggers: { key: TriggerId; value: Trigger };
  reflections: { key: ReflectionId; value: Reflection; indexes: { at: number } };
  upkeep: { key: Upkeep['key']; value: Upkeep };
  versions: { key: string; value: Version };
  commitments: { key: CommitmentId; value: Commitment; indexes: { due: number } };
  ledger: { key: LedgerId; value: LedgerEntry; indexes: { at: number } };
  traits: { key: LocalDay; value: TraitLook };
  aggregates: { key: LocalDay; value: DayAggregate };
  lock: { key: 'lock' | 'tries'; value: LockRecord | LockTries };
  settings: {
    key: 'newtab' | 'prompt' | 'discreet' | 'reminder' | 'begun';
    value: NewtabSettings | PromptSettings | DiscreetSettings | ReminderSettings | BegunSettings;
  };
  policy: { key: 'memory'; value: PolicyMemory };
  routines: { key: RoutineId; value: Routine };
  routineMarks: { key: [LocalDay, RoutineId]; value: RoutineMark };
  ownAffirmations: { key: string; value: OwnAffirmation };
  secureMoments: { key: SecureMomentId; value: SecureMoment };
  sittings: { key: SittingId; value: Sitting; indexes: { day: LocalDay } };
}

export type StoreName =
  | 'moments'
  | 'checkins'
  | 'affirmations'
  | 'daily'
  | 'drafts'
  | 'practices'
  | 'journal'
  | 'people'
  | 'settings'
  | 'policy'
  | 'triggers'
  | 'reflections'
  | 'upkeep'
  | 'versions'
  | 'commitments'
  | 'ledger'
  | 'traits'
  | 'aggregates'
  | 'lock'
  | 'routines'
  | 'routineMarks'
  | 'ownAffirmations'
  | 'secureMoments'
  | 'sittings';
