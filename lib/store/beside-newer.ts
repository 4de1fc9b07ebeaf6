// A form or an editor that was open for a while may hold the record as it was before: it never takes the place of newer words.
import type { KeptStore } from './backup/rules.ts';
import { idOfCopy, losesWords } from './texts.ts';

interface Changed {
  id: string;
  updatedAt: number;
}

/**
 * What to keep of a record that was changed in a form. Asked within the transaction that keeps it.
 * @param stored as it is in the database now @param began as it was when the form began; undefined for a new one, or to put it back as it was
 * @returns the record; as one of its own, with another id, where somebody changed it meanwhile and their words would be lost
 */
export function besideNewer<T extends Changed>(store: KeptStore, record: T, stored: T | undefined, began: T | undefined): T {
  const meanwhile = stored && began && stored.updatedAt !== began.updatedAt;
  if (!meanwhile || !losesWords(store, stored, record)) return record;
  return { ...record, id: idOfCopy(store, crypto.randomUUID()) };
}
