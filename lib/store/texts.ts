// What a person wrote in a record, in their own words. Where two such texts of one record meet, both stay: from two devices, or from two pages.
import type { KeptStore } from './backup/rules.ts';

const TEXTS: Partial<Record<KeptStore, readonly string[]>> = {
  journal: ['text'],
  checkins: ['note'],
  people: ['name', 'reach'],
  triggers: ['cue', 'body', 'usual', 'instead'],
  routines: ['cue', 'act'],
  ownAffirmations: ['text'],
  secureMoments: ['text'],
};

/** Whether words of `record` would be lost if `other` stood alone in its place. Null is a record that was deleted. */
export function losesWords(store: KeptStore, record: object | null, other: object | null): boolean {
  return (TEXTS[store] ?? []).some((field) => !textOf(other, field).includes(textOf(record, field)));
}

/** The id of a copy: a UUID, written as ids of that store are. */
export function idOfCopy(store: KeptStore, uuid: string): string {
  return store === 'ownAffirmations' ? `own-${uuid}` : uuid;
}

function textOf(record: object | null, field: string): string {
  const text: unknown = (record as Record<string, unknown> | null)?.[field];
  return typeof text === 'string' ? text : '';
}
