// What the new tab shows. Read whole; what was never chosen has its default, and only what was chosen is ever written.
import { announce } from './changes.ts';
import { read, write } from './database.ts';

export const NEWTAB_PARTS = ['sky', 'greeting', 'affirmation', 'practices', 'secure', 'plan'] as const;
export type NewtabPart = (typeof NEWTAB_PARTS)[number];
export type NewtabParts = Record<NewtabPart, boolean>;

/** full: the chosen parts · plain: those of them that hold nothing personal · blank: none. */
export const NEWTAB_MODES = ['full', 'plain', 'blank'] as const;
export type NewtabMode = (typeof NEWTAB_MODES)[number];

export interface NewtabSettings {
  key: 'newtab';
  parts: Partial<NewtabParts>;
  mode?: NewtabMode;
}

export interface NewtabChoice {
  parts: NewtabParts;
  mode: NewtabMode;
}

/** A new tab is seen by whoever sees the screen: what somebody wrote for themselves waits until they ask for it. */
const DEFAULT: NewtabParts = { sky: true, greeting: true, affirmation: true, practices: true, secure: false, plan: false };

/** What the new tab is to show. @throws StoreError */
export async function newtabChoice(): Promise<NewtabChoice> {
  const settings = await read(['settings'], (tx) => tx.objectStore('settings').get('newtab'));
  const chosen: Partial<NewtabSettings> = settings?.key === 'newtab' ? settings : {};
  const parts = { ...DEFAULT };
  // What another version wrote may hold parts this one does not know: they are passed over, not lost.
  for (const part of NEWTAB_PARTS) parts[part] = chosen.parts?.[part] ?? DEFAULT[part];
  return { parts, mode: chosen.mode ?? 'full' };
}

async function change(next: (before: Partial<NewtabSettings>) => Partial<NewtabSettings>): Promise<void> {
  await write(['settings'], async (tx) => {
    const store = tx.objectStore('settings');
    const settings = await store.get('newtab');
    const before: Partial<NewtabSettings> = settings?.key === 'newtab' ? settings : {};
    await store.put({ parts: {}, ...before, ...next(before), key: 'newtab' });
  });
  announce('settings');
}

/** Shows or hides one part, leaving the others as they are. @throws StoreError */
export function chooseNewtabPart(part: NewtabPart, shown: boolean): Promise<void> {
  return change(({ parts }) => ({ parts: { ...parts, [part]: shown } }));
}

/** @throws StoreError */
export function chooseNewtabMode(mode: NewtabMode): Promise<void> {
  return change(() => ({ mode }));
}
