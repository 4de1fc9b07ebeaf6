// What the browser may die in the middle of: each begins from a known profile, writes as a person does, and afterwards says whether what is
// there is all of it, or none, and at least what was confirmed.
import { expect } from 'vitest';
import { VERSION } from '#lib/store/schema.ts';
import { savedProfile } from '../store/fresh-database.ts';
import type { ExtensionPages } from './extension-pages.ts';
import { MORTAL_LOCKS } from './mortal-locks.ts';
import { fromRound, latest, type MortalWrite, manyCheckins, press, RECORDS, type Stored, seen, WIDE } from './mortal-write.ts';
import { broughtOver, plant, versionIs } from './saved-profiles.ts';
import { stored } from './stored.ts';

/** A page of the extension that runs none of its code. */
const BARE = 'icon/16.png';

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

export const MORTAL_WRITES = {
  'a copy comes in': anImport,
  'a check-in is kept': aCheckin,
  'a page is written': aPage,
  ...MORTAL_LOCKS,
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
