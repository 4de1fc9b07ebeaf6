// How Tend speaks up while one writes, as the person chose it. A choice never made has its default, and only what was chosen is written.
import { announce } from './changes.ts';
import { read, write } from './database.ts';
import type { TendSchema } from './schema.ts';

/** gentle: clear findings · more: mild ones too · pauses: only at sending · off: nothing at all. */
export const LEVELS = ['gentle', 'more', 'pauses', 'off'] as const;
export type Level = (typeof LEVELS)[number];

export interface PromptChoices {
  level: Level;
  /** Whether check-ins move how much Tend says. */
  tuned: boolean;
  /** Host names of sites on which Tend is off. */
  off: string[];
  /** Whether a card of the person's own may show where its pattern does. */
  cards: boolean;
}

export interface PromptSettings extends Partial<PromptChoices> {
  key: 'prompt';
}

const PROMPT_DEFAULTS: PromptChoices = { level: 'gentle', tuned: true, off: [], cards: false };

/** The choices, or their defaults. @throws StoreError */
export async function promptChoices(): Promise<PromptChoices> {
  const chosen = await read(['settings'], (tx) => tx.objectStore('settings').get('prompt'));
  return withDefaults(chosen);
}

function withDefaults(chosen: TendSchema['settings']['value'] | undefined): PromptChoices {
  return chosen?.key === 'prompt' ? { ...PROMPT_DEFAULTS, ...chosen } : PROMPT_DEFAULTS;
}

async function change(next: (before: PromptChoices) => Partial<PromptChoices>): Promise<void> {
  await write(['settings'], async (tx) => {
    const store = tx.objectStore('settings');
    const before = await store.get('prompt');
    await store.put({ ...before, ...next(withDefaults(before)), key: 'prompt' });
  });
  announce('settings');
}

/** @throws StoreError */
export function chooseLevel(level: Level): Promise<void> {
  return change(() => ({ level }));
}

/** Whether check-ins are to move how much Tend says. @throws StoreError */
export function chooseTuned(tuned: boolean): Promise<void> {
  return change(() => ({ tuned }));
}

/** Whether the person's own if-then cards may show while they write. @throws StoreError */
export function chooseCards(cards: boolean): Promise<void> {
  return change(() => ({ cards }));
}

/** Switches Tend off on a site, or on again. @throws StoreError */
export function switchSite(site: string, on: boolean): Promise<void> {
  return change(({ off }) => ({ off: [...off.filter((other) => other !== site), ...(on ? [] : [site])] }));
}
