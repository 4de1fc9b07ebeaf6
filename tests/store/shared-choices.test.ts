// Choices over the browser's own sync: the browser's is in memory here, and two devices are two databases.

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { agree } from '#lib/store/agree.ts';
import { closeDatabase } from '#lib/store/database.ts';
import { chooseLevel, chooseTuned, promptChoices, switchSite } from '#lib/store/prompt-settings.ts';
import { chooseNewtabPart, newtabChoice } from '#lib/store/settings.ts';
import { bringChoicesInStep, choicesAreShared, keepChoicesHere, shareChoices } from '#lib/store/shared-choices.ts';
import { INPUTS } from '../rounds.ts';
import './fresh-database.ts';

vi.mock('wxt/browser', async () => (await import('./lock/session.ts')).fakeBrowserModule);

let devices: IDBFactory[];
async function on(device: number): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = devices[device]!;
}

beforeEach(async () => {
  fakeBrowser.reset();
  devices = [new IDBFactory(), new IDBFactory()];
  await on(0);
});
const shared = async () => JSON.stringify(await fakeBrowser.storage.sync.get(null));

describe('choices', () => {
  it('stay here unless the person wants them shared', async () => {
    await chooseLevel('more');
    await bringChoicesInStep();
    expect(await shared()).toBe('{}');
    expect(await choicesAreShared()).toBe(false);
  });

  it('go from one device to the other, and back', async () => {
    await chooseLevel('more');
    await shareChoices();
    await on(1);
    await chooseNewtabPart('sky', false);
    await shareChoices();
    expect((await promptChoices()).level).toBe('more');
    await chooseLevel('pauses');
    await chooseTuned(false);
    await bringChoicesInStep();
    await on(0);
    await bringChoicesInStep();
    expect(await promptChoices()).toMatchObject({ level: 'pauses', tuned: false });
    expect((await newtabChoice()).parts.sky).toBe(false);
  });

  it('are shared without the sites somebody switched Tend off on', async () => {
    await switchSite('web.whatsapp.com', false);
    await shareChoices();
    expect(await shared()).not.toContain('whatsapp');
    await on(1);
    await switchSite('x.com', false);
    await shareChoices();
    expect((await promptChoices()).off).toEqual(['x.com']);
  });

  it('are not taken from what is not of their kind', async () => {
    await fakeBrowser.storage.sync.set({ choices: { level: 'loud', parts: { __proto__: true } } });
    await chooseLevel('more');
    await shareChoices();
    expect((await promptChoices()).level).toBe('more');
  });

  it('stay as they are on both once they are kept here', async () => {
    await chooseLevel('more');
    await shareChoices();
    await keepChoicesHere();
    await chooseLevel('off');
    await bringChoicesInStep();
    expect(await shared()).toContain('more');
  });
});

describe('agreeing', () => {
  const choices = fc.dictionary(fc.constantFrom('level', 'tuned', 'parts.sky'), fc.constantFrom('a', 'b', true));

  it('takes what changed there, keeps what changed here, and is at rest after', () => {
    fc.assert(
      fc.property(choices, choices, choices, (here, there, agreed) => {
        const now = agree(here, there, agreed);
        expect(agree(now, now, now)).toEqual(now);
        for (const name of Object.keys(now)) {
          const changedThere = there[name] !== undefined && there[name] !== agreed[name];
          expect(now[name]).toBe(changedThere ? there[name] : (here[name] ?? there[name]));
        }
        expect(Object.keys(now).sort()).toEqual([...new Set([...Object.keys(here), ...Object.keys(there)])].sort());
      }),
      { numRuns: INPUTS },
    );
  });
});
