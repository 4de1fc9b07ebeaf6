// The tour's look at Tend's own pages, each in light and dark.
import type { BrowserContext, Page } from 'playwright-core';
import { heading, line, picture } from './report.ts';
import { until } from './until.ts';

export interface OwnPage {
  title: string;
  url: string;
  size: { width: number; height: number };
  /** How its pictures begin. */
  file: string;
}

/** What the page says once it has stopped filling in. */
async function settledText(page: Page): Promise<string> {
  const body = page.locator('body');
  let last = '';
  return until(`Something at rest on ${page.url()}`, async () => {
    const before = last;
    last = (await body.innerText()).trim();
    await page.waitForTimeout(500);
    return last !== '' && last === before && last;
  });
}

/** @throws Error where the page stays empty or breaks. */
export async function ownPage(context: BrowserContext, { title, url, size, file }: OwnPage): Promise<void> {
  heading(title);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    const words = await settledText(page);
    await page.evaluate(() => document.fonts.ready);
    if (colorScheme === 'light') line('shows', words.split(/\s*\n\s*/).join(' · '));
    await picture(page, `${file}-${colorScheme}`);
    if (errors[0]) throw errors[0];
    await page.close();
  }
}
