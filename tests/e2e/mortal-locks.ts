// The browser dies while a lock is set, changed or taken off: afterwards the passphrase that counts opens every word, and none was lost.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionPages } from './extension-pages.ts';
import { fromRound, latest, type MortalWrite, manyCheckins, NOTE, press, RECORDS, seen, WIDE } from './mortal-write.ts';

const WORDS = 'paper kettle river';
const OTHER = 'seven quiet lamps';
/** A lock at work: two passphrases stretched, and hundreds of records sealed. */
const BUSY_MS = 2500;

async function setLock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByLabel('The same words again').fill(WORDS);
  await page.getByLabel('I have a way to remember it').check();
  await press(page, 'Set the lock');
}

/** The settings, with a lock that is set and at rest. */
async function settingsLocked(tend: ExtensionPages): Promise<Page> {
  const page = await tend.open('home.html#/settings', WIDE);
  await setLock(page);
  await page.getByText('The lock is on, and open right now.').waitFor();
  return page;
}

/** Opens Tend with the first of the passphrases that fits. @returns it, or undefined where no lock is set */
async function openWith(page: Page, passphrases: readonly string[]): Promise<string | undefined> {
  const inside = page.getByRole('button', { name: 'Save a copy', exact: true });
  const way = page.getByLabel('Passphrase', { exact: true });
  const wrong = page.getByText('Those are not the words.');
  await inside.or(way).first().waitFor();
  for (const words of passphrases) {
    if (await inside.isVisible()) return undefined;
    await way.fill(words);
    await press(page, 'Unlock');
    await inside.or(wrong).first().waitFor();
    if (await inside.isVisible()) return words;
  }
  throw new Error('No passphrase opens it');
}

/** Every word is there, as a copy shows that Tend itself makes. @returns the passphrase that opened it */
async function everyWord(tend: ExtensionPages, passphrases: readonly string[]): Promise<string | undefined> {
  const page = await tend.open('home.html#/data', WIDE);
  const opened = await openWith(page, passphrases);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy')]);
  const { stores } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    stores: { checkins: { note?: string }[]; journal: object[] };
  };
  expect(stores.checkins.filter(({ note }) => note === NOTE)).toHaveLength(RECORDS);
  expect(JSON.stringify(stores.journal)).toContain('With');
  await page.close();
  return opened;
}

const aLock: MortalWrite = {
  ms: BUSY_MS,
  from: latest,
  more: manyCheckins(1),
  async begin(tend) {
    const page = await tend.open('home.html#/settings', WIDE);
    const confirmed = seen(page.getByText('The lock is on, and open right now.').waitFor());
    await setLock(page);
    return async (now, again) => {
      expect(fromRound(now, 1)).toBe(RECORDS);
      const opened = await everyWord(again, [WORDS]);
      if (confirmed()) expect(opened).toBe(WORDS);
    };
  },
};

const anotherPassphrase: MortalWrite = {
  ...aLock,
  async begin(tend) {
    const page = await settingsLocked(tend);
    await press(page, 'Change passphrase');
    await page.getByLabel('Passphrase now').fill(WORDS);
    await page.getByLabel('New passphrase').fill(OTHER);
    await page.getByLabel('The same words again').fill(OTHER);
    const confirmed = seen(page.getByText('Changed. The old words no longer open it.').waitFor());
    await page.getByRole('button', { name: 'Change passphrase' }).last().click();
    return async (now, again) => {
      expect(fromRound(now, 1)).toBe(RECORDS);
      const opened = await everyWord(again, [OTHER, WORDS]);
      expect(confirmed() ? [OTHER] : [OTHER, WORDS]).toContain(opened);
    };
  },
};

const noMoreLock: MortalWrite = {
  ...aLock,
  async begin(tend) {
    const page = await settingsLocked(tend);
    await press(page, 'Take the lock off');
    await page.getByLabel('Passphrase now').fill(WORDS);
    const confirmed = seen(page.getByRole('button', { name: 'Set the lock', exact: true }).waitFor());
    await page.getByRole('button', { name: 'Take the lock off' }).last().click();
    return async (now, again) => {
      expect(fromRound(now, 1)).toBe(RECORDS);
      const opened = await everyWord(again, [WORDS]);
      if (confirmed()) expect(opened).toBeUndefined();
    };
  },
};

export const MORTAL_LOCKS = {
  'a lock is set': aLock,
  'its passphrase is changed': anotherPassphrase,
  'it is taken off': noMoreLock,
};
