// Two hundred chats open, a box focused in each, beside one: the worker's memory and its answers stay what they were.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { BenchBrowser } from './chat.ts';
import type { Row } from './row.ts';

const MANY = 200;

/** Memory the extension's own process holds in MB; undefined where the system does not tell. */
function extensionMemory(profile: string): number | undefined {
  if (!existsSync('/proc/self/statm')) return undefined;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      const [, pages = '0'] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
      return (Number(pages) * 4096) / 2 ** 20;
    } catch {
      // A process that ended while it was looked at.
    }
  }
  return undefined;
}

async function type(page: Page): Promise<void> {
  const box = page.getByLabel('Message');
  await box.focus();
  await box.pressSequentially('See you at six, I bring the bread.');
}

export async function manyTabsRows(tend: BenchBrowser, progress: (done: number, of: number) => void): Promise<Row[]> {
  const first = await tend.chat();
  await type(first);
  const alone = extensionMemory(tend.profile);
  const pages: Page[] = [];
  for (let i = 0; i < MANY; i++) {
    const page = await tend.chat();
    await page.getByLabel('Message').focus();
    pages.push(page);
    if (i % 20 === 19) progress(i + 1, MANY);
  }
  await type(first);
  const crowded = extensionMemory(tend.profile);
  for (const page of [...pages, first]) await page.close();
  if (alone === undefined || crowded === undefined) return [];
  return [
    {
      what: `memory of Tend's process with ${MANY} chats focused`,
      unit: 'MB',
      values: [crowded],
      against: { what: 'with one', values: [alone] },
      reach: { kind: 'times', most: 1.5 },
    },
  ];
}
