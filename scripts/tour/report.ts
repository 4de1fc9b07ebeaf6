// What the tour leaves behind: lines on the terminal, and pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const PICTURES = join(import.meta.dirname, '../../.output/tour');

/** Begins with an empty folder of pictures. */
export function clearPictures(): void {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
}

export function heading(text: string): void {
  console.log(`\n${text}`);
}

export function line(label: string, text: string): void {
  console.log(`   ${label.padEnd(10)} ${text}`);
}

/** Longer than anything of Tend's takes to fade in. */
const SETTLED_MS = 500;

export async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
