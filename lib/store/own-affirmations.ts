// Affirmations a person wrote for themselves. Writing is in save-own-affirmation.ts: the new tab, which only reads, stays light.
import { read } from './database.ts';

export interface OwnAffirmation {
  /** `own-` and a UUID, so that it is never one of Tend's. */
  id: string;
  text: string;
  /** Kept, and not shown for now. */
  paused: boolean;
  updatedAt: number;
}

/** Every one, the one changed last first. @throws StoreError */
export async function listOwnAffirmations(): Promise<OwnAffirmation[]> {
  const own = await read(['ownAffirmations'], (tx) => tx.objectStore('ownAffirmations').getAll());
  return own.sort((a, b) => b.updatedAt - a.updatedAt);
}
