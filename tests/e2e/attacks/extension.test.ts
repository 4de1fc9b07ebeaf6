// Another extension, installed beside Tend, tries to talk to it, to pass as its script, and to have its files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, isBrandedChrome } from '../../../scripts/browser.ts';
import { launchWithTend } from '../../../scripts/launch.ts';
import { EXTENSION, until } from '../harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-other-'));
const other = join(folder, 'extension');
let context: BrowserContext;
let intruder: Worker;
let tend: string;

beforeAll(async () => {
  mkdirSync(other);
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Other',
      version: '1',
      background: { service_worker: 'worker.js' },
      permissions: ['storage'],
    }),
  );
  writeFileSync(join(other, 'worker.js'), 'self.isIntruder = true;');
  context = await launchWithTend({ extension: `${EXTENSION},${other}`, profile: join(folder, 'profile'), headless: true });
  const workers = await until(async () => context.serviceWorkers().length === 2 && context.serviceWorkers(), 'both workers', 20_000);
  const isIntruder = await Promise.all(workers.map((worker) => worker.evaluate(() => 'isIntruder' in self)));
  intruder = workers[isIntruder.indexOf(true)]!;
  tend = workers[isIntruder.indexOf(false)]!.url().split('/')[2]!;
});
afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Branded Chrome takes one unpacked extension at a time.
describe.skipIf(isBrandedChrome(await findChromium()))('another extension', () => {
  test('sends a message: nobody is there', async () => {
    const answer = await intruder.evaluate(
      (id) =>
        new Promise<string>((resolve) => {
          const { runtime } = (
            globalThis as unknown as {
              chrome: {
                runtime: {
                  lastError?: { message: string };
                  sendMessage(id: string, message: unknown, done: (answer: unknown) => void): void;
                };
              };
            }
          ).chrome;
          runtime.sendMessage(id, { type: 'outcome' }, (value) => resolve(runtime.lastError?.message ?? JSON.stringify(value)));
        }),
      tend,
    );
    expect(answer).toContain('Could not establish connection');
  });

  test('opens the line of the message box: it is ended without a word', async () => {
    const said = await intruder.evaluate(
      (id) =>
        new Promise<unknown[]>((resolve) => {
          const { runtime } = (
            globalThis as unknown as {
              chrome: {
                runtime: {
                  connect(
                    id: string,
                    info: object,
                  ): {
                    onMessage: { addListener(take: (m: unknown) => void): void };
                    onDisconnect: { addListener(take: () => void): void };
                    postMessage(m: unknown): void;
                  };
                };
              };
            }
          ).chrome;
          const heard: unknown[] = [];
          const line = runtime.connect(id, { name: 'composer' });
          line.onMessage.addListener((message) => heard.push(message));
          line.onDisconnect.addListener(() => resolve(heard));
          try {
            line.postMessage({ type: 'review', id: 1, text: 'hello' });
          } catch {
            resolve(heard);
          }
        }),
      tend,
    );
    expect(said).toEqual([]);
  });

  test('asks for its files: none can be had', async () => {
    const had = await intruder.evaluate(async (id) => {
      const answers = [];
      for (const path of ['manifest.json', 'home.html', 'prompt.js', 'icon/128.png'])
        answers.push(
          await fetch(`chrome-extension://${id}/${path}`).then(
            () => 'had',
            () => 'refused',
          ),
        );
      return [...new Set(answers)];
    }, tend);
    expect(had).toEqual(['refused']);
  });

  test('looks into the storage and the databases it can see: Tend’s are not among them', async () => {
    const seen = await intruder.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } }).chrome;
      return [(await indexedDB.databases()).length, Object.keys(await storage.local.get(null)).length];
    });
    expect(seen).toEqual([0, 0]);
  });
});
