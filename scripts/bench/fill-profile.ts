// Fills a profile with records the way a person would: by bringing in a copy on the page of one's data.
import type { Page } from 'playwright-core';
import { formatBackup } from '#lib/store/backup/format.ts';
import type { Kept } from '#lib/store/backup/rules.ts';

/** Long enough for ten years on a slow machine. */
const PATIENCE_MS = 180_000;

/** Brings the records in. @param page any page of Tend's at `home.html` */
export async function fillProfile(page: Page, kept: Kept): Promise<void> {
  await page.goto(new URL('home.html#/data', page.url()).href);
  const file = { name: 'made.json', mimeType: 'application/json', buffer: Buffer.from(formatBackup(kept, 1)) };
  await page.getByLabel('A copy from Tend').setInputFiles(file);
  await page.getByRole('button', { name: 'Bring these in' }).click({ timeout: PATIENCE_MS });
  await page.getByText('Brought in.').waitFor({ timeout: PATIENCE_MS });
}
