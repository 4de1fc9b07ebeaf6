// A few choices about Tend, the same on every device of the person's browser account, over the browser's own sync. Only where they switched it
// on, and only what says nothing about them: how much Tend says, and what the new tab shows. Never a site, never a word.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { agree, type Choices } from './agree.ts';
import { announce, onChange } from './changes.ts';
import { read, write } from './database.ts';
import { LEVELS } from './prompt-settings.ts';
import type { TendSchema } from './schema.ts';

const SLOT = 'choices';
const Shared = v.strictObject({
  level: v.optional(v.picklist(LEVELS)),
  tuned: v.optional(v.boolean()),
  parts: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)), v.boolean())),
});

/** Whether choices are shared from here. @throws StoreError */
export async function choicesAreShared(): Promise<boolean> {
  return (await agreed()) !== undefined;
}

/** Shares choices from now on. Those that are shared already come here. @throws StoreError, and what the browser's sync says */
export async function shareChoices(): Promise<void> {
  await write(['upkeep'], (tx) => tx.objectStore('upkeep').put({ key: 'shared', agreed: {} }));
  await bringChoicesInStep();
  announce('upkeep');
}

/** Shares them no more. What is shared stays for the other devices. @throws StoreError */
export async function keepChoicesHere(): Promise<void> {
  await write(['upkeep'], (tx) => tx.objectStore('upkeep').delete('shared'));
  announce('upkeep');
}

/** Brings the choices here and those that are shared in step, where the person wants that. @throws StoreError, and what the browser's sync says */
export async function bringChoicesInStep(): Promise<void> {
  const before = await agreed();
  if (!before) return;
  const there = flat(await sharedChoices());
  const here = await read(['settings'], async (tx) => flat(await hereOf(tx.objectStore('settings'))));
  const now = agree(here, there, before);
  // There first: were this to end here, the next time would find there what is here.
  if (!same(now, there)) await browser.storage.sync.set({ [SLOT]: nested(now) });
  await write(['settings', 'upkeep'], async (tx) => {
    const { parts, ...prompt } = nested(now);
    const settings = tx.objectStore('settings');
    const [promptBefore, newtabBefore] = [await settings.get('prompt'), await settings.get('newtab')];
    if (Object.keys(prompt).length > 0)
      await settings.put({ ...promptBefore, ...prompt, key: 'prompt' } as TendSchema['settings']['value']);
    if (parts) {
      const all = { ...(newtabBefore?.key === 'newtab' && newtabBefore.parts), ...parts };
      await settings.put({ ...newtabBefore, key: 'newtab', parts: all } as TendSchema['settings']['value']);
    }
    const mark = await tx.objectStore('upkeep').get('shared');
    if (mark?.key === 'shared') await tx.objectStore('upkeep').put({ key: 'shared', agreed: now });
  });
  if (!same(now, here)) announce('settings');
}

/** Keeps choices in step for as long as this worker or page is there. What fails is tried at the next change. */
export function keepChoicesInStep(): void {
  const step = () => void bringChoicesInStep().catch(() => {});
  onChange(['settings'], step);
  browser.storage.sync.onChanged.addListener(step);
  step();
}

async function agreed(): Promise<Choices | undefined> {
  const mark = await read(['upkeep'], (tx) => tx.objectStore('upkeep').get('shared'));
  return mark?.key === 'shared' ? (mark.agreed as Choices) : undefined;
}

/** What other devices share. What is not of this kind, or of a newer Tend, is nothing. */
async function sharedChoices(): Promise<v.InferOutput<typeof Shared>> {
  const { [SLOT]: found } = await browser.storage.sync.get(SLOT);
  const { success, output } = v.safeParse(Shared, found);
  return success ? output : {};
}

async function hereOf(settings: { get(key: 'prompt' | 'newtab'): Promise<TendSchema['settings']['value'] | undefined> }) {
  const [prompt, newtab] = [await settings.get('prompt'), await settings.get('newtab')];
  return {
    ...(prompt?.key === 'prompt' && { level: prompt.level, tuned: prompt.tuned }),
    ...(newtab?.key === 'newtab' && { parts: newtab.parts as Record<string, boolean> }),
  };
}

/** One name for each choice; what was never chosen has none. */
function flat({ parts = {}, ...choices }: { [name: string]: unknown; parts?: Record<string, boolean> | undefined }): Choices {
  const named = [...Object.entries(choices), ...Object.entries(parts).map(([part, shown]) => [`parts.${part}`, shown])];
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

function nested(choices: Choices): v.InferOutput<typeof Shared> {
  const parts = Object.entries(choices).flatMap(([name, value]) => (name.startsWith('parts.') ? [[name.slice(6), value]] : []));
  const rest = Object.entries(choices).filter(([name]) => !name.startsWith('parts.'));
  return v.parse(Shared, { ...Object.fromEntries(rest), ...(parts.length > 0 && { parts: Object.fromEntries(parts) }) });
}

function same(one: Choices, other: Choices): boolean {
  const list = (choices: Choices) => JSON.stringify(Object.entries(choices).sort());
  return list(one) === list(other);
}
