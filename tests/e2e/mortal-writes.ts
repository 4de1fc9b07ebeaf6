// What the browser may die in the middle of: each begins from a known profile, writes as a person does, and afterwards says whether what is
// there is all of it, or none, and at least what was confirmed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { VERSION } from '#lib/store/schema.ts';
import { savedProfile } from '../store/fresh-database.ts';
import type { ExtensionPages } from './extension-pages.ts';
import { broughtOver, plant, versionIs } from './saved-profiles.ts';
import { stored } from './stored.ts';

const WIDE = { width: 1100, height: 850 };
/** A page of the extension that runs none of its code. */
const BARE = 'icon/16.png';
const WORDS = 'paper kettle river';
const RECORDS = 300;
type Stored = Record<string, object[]>;

export interface MortalWrite {
  /** The longest the write takes: the browser dies some time before. */
  ms: number;
  /** The profile it begins from: its schema version. */
  from(round: number): number;
  more?: object[];
  /** Begins to write. @returns what holds once the browser is back; it is told what lies in the database then */
  begin(tend: ExtensionPages, round: number): Promise<(now: Stored, tend: ExtensionPages) => Promise<void> | void>;
}

const latest = () => VERSION - 1;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Whether something was seen before the browser died. */
function seen(waiting: Promise<unknown>): () => boolean {
  let yes = false;
  waiting.then(
    () => {
      yes = true;
    },
    // The browser died first.
    () => {},
  );
  return () => yes;
}
const manyCheckins = (updatedAt: number) =>
  Array.from({ length: RECORDS }, (_, index) => ({
    id: `77a0c1e2-3b4c-4d5e-8f60-${String(index).padStart(12, '0')}`,
    at: index + 1,
    day: '2026-05-01',
    valence: 0,
    arousal: 0,
    emotions: [],
    tags: [],
    note: 'What I wrote. '.repeat(40),
    updatedAt,
  }));
const fromRound = (now: Stored, round: number) =>
  now.checkins?.filter((record) => (record as { updatedAt: number }).updatedAt === round).length;

const anImport: MortalWrite = {
  ms: 400,
  from: latest,
  async begin(tend, round) {
    const page = await tend.open('home.html#/data', WIDE);
    const copy = JSON.stringify({ format: 'tend-backup', version: 1, exportedAt: 1, stores: { checkins: manyCheckins(round) } });
    await page.getByLabel('A copy from Tend').setInputFiles({ name: 'tend.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
    const take = page.getByRole('button', { name: 'Bring these in' });
    await take.waitFor();
    const confirmed = seen(page.getByText('Brought in.').waitFor());
    await take.click();
    return (now) => expect(confirmed() ? [RECORDS] : [0, RECORDS]).toContain(fromRound(now, round));
  },
};

const aCheckin: MortalWrite = {
  ms: 200,
  from: latest,
  async begin(tend, round) {
    const page = await tend.open('popup.html');
    const note = `Round ${round}, every word of it.`;
    await page.locator('.mood__field').click({ position: { x: 200, y: 120 } });
    await page.getByLabel('A line about it, if you like').fill(note);
    const confirmed = seen(page.locator('.entry').getByText(note).waitFor());
    await page.getByRole('button', { name: 'Keep', exact: true }).click({ force: true });
    return (now) => {
      const found = now.checkins?.filter((record) => (record as { note?: string }).note === note) ?? [];
      expect(confirmed() ? [1] : [0, 1]).toContain(found.length);
      for (const record of found) expect(record).toMatchObject({ valence: expect.any(Number), arousal: expect.any(Number), emotions: [] });
    };
  },
};

const aPage: MortalWrite = {
  ms: 2500,
  from: latest,
  async begin(tend) {
    const page = await tend.open('home.html#/journal', WIDE);
    await press(page, 'A blank page');
    let kept = '';
    await page.exposeFunction('confirm', (text: string) => {
      kept = text;
    });
    // At the very moment the page says so.
    await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('.editor__text');
      new MutationObserver(() => {
        const says = document.querySelector('.editor [role=status]')?.textContent;
        if (says === 'Kept.') (globalThis as unknown as { confirm(text: string): void }).confirm(box?.value ?? '');
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const text = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const typing = async () => {
      for (const word of text.split(/(?<= )/)) {
        await page.keyboard.type(word);
        // A pause now and then, in which the page is kept.
        if (word.endsWith('5 ')) await page.waitForTimeout(500);
      }
    };
    typing().catch(() => {});
    return (now) => {
      const [found] = now.journal?.filter((entry) => (entry as { text: string }).text.startsWith('word0')) ?? [];
      const written = (found as { text: string } | undefined)?.text ?? '';
      expect(text.startsWith(written)).toBe(true);
      expect(written.length).toBeGreaterThanOrEqual(kept.length);
    };
  },
};

const aMigration: MortalWrite = {
  ms: 500,
  from: (round) => 1 + (round % (VERSION - 1)),
  async begin(tend, round) {
    tend.open('home.html#/people', WIDE).catch(() => {});
    return async (now) => expect(now).toMatchObject(await broughtOver(1 + (round % (VERSION - 1))));
  },
};

const aLock: MortalWrite = {
  ms: 2500,
  from: latest,
  more: manyCheckins(1),
  async begin(tend) {
    const page = await tend.open('home.html#/settings', WIDE);
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByLabel('The same words again').fill(WORDS);
    await page.getByLabel('I have a way to remember it').check();
    await press(page, 'Set the lock');
    return async (now, again) => {
      expect(fromRound(now, 1)).toBe(RECORDS);
      const home = await again.open('home.html#/journal', WIDE);
      const text = home.getByText('With', { exact: false }).first();
      const way = home.getByLabel('Passphrase', { exact: true });
      await text.or(way).first().waitFor();
      if (await way.isVisible()) {
        await way.fill(WORDS);
        await press(home, 'Unlock');
      }
      await text.waitFor();
      await home.close();
    };
  },
};

export const MORTAL_WRITES = {
  'a copy comes in': anImport,
  'a check-in is kept': aCheckin,
  'a page is written': aPage,
  'a lock is set': aLock,
  'the database grows': aMigration,
};

/** Puts the profile there that a write begins from. */
export async function prepare(tend: ExtensionPages, write: MortalWrite, round: number): Promise<void> {
  const bare = await tend.open(BARE);
  const profile = savedProfile(write.from(round));
  const checkins = [...(profile.stores.checkins ?? []), ...(write.more ?? [])];
  await plant(bare, { ...profile, stores: { ...profile.stores, checkins } });
  await bare.close();
}

/** What lies in the database once Tend has opened it again. */
export async function afterwards(tend: ExtensionPages): Promise<Stored> {
  const page = await tend.open('home.html#/help', WIDE);
  await versionIs(page, VERSION);
  const now = (await stored(page)) as Stored;
  await page.close();
  return now;
}
