// Secure moments: memories of being cared for, in the person's own words. Calling one up can settle an insecure moment
// (Mikulincer & Shaver 2007). Writing is in save-secure-moment.ts: the new tab, which only reads, stays light.
import { read } from './database.ts';
import type { SecureMomentId } from './ids.ts';

export interface SecureMoment {
  id: SecureMomentId;
  text: string;
  updatedAt: number;
}

/** Every one, the one changed last first. @throws StoreError */
export async function listSecureMoments(): Promise<SecureMoment[]> {
  const moments = await read(['secureMoments'], (tx) => tx.objectStore('secureMoments').getAll());
  return moments.sort((a, b) => b.updatedAt - a.updatedAt);
}
