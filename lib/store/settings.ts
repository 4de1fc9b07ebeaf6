// Choices about Tend itself. Read whole; a part that was never chosen has its default, and only what was chosen is ever written.
import { announce } from './changes.ts';
import { read, write } from './database.ts';

export const NEWTAB_PARTS = ['sky', 'greeting', 'affirmation', 'practices'] as const;
export type NewtabPart = (typeof NEWTAB_PARTS)[number];

/** Which parts of the new tab show. All off is a blank page. */
export type NewtabParts = Record<NewtabPart, boolean>;

export interface NewtabSettings {
  key: 'newtab';
  parts: Partial<NewtabParts>;
}

const ALL: NewtabParts = { sky: true, greeting: true, affirmation: true, practices: true };
/** Which parts of the new tab to show. @throws StoreError */
export async function newtabParts(): Promise<NewtabParts> {
  const settings = await read(['settings'], (tx) => tx.objectStore('settings').get('newtab'));
  const chosen = settings?.key === 'newtab' ? settings.parts : {};
  const shown = { ...ALL };
  // What another version wrote may hold parts this one does not know: they are passed over, not lost.
  for (const part of NEWTAB_PARTS) shown[part] = chosen[part] ?? ALL[part];
  return shown;
}

/** Shows or hides one part, leaving the others as they are. @throws StoreError */
export async function chooseNewtabPart(part: NewtabPart, shown: boolean): Promise<void> {
  await write(['settings'], async (tx) => {
    const store = tx.objectStore('settings');
    const before = await store.get('newtab');
    await store.put({ key: 'newtab', parts: { ...(before?.key === 'newtab' && before.parts), [part]: shown } });
  });
  announce('settings');
}
