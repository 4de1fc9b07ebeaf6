// The tour's look at Tend's own pages, each in light and dark.
import type { BrowserContext } from 'playwright-core';
import { heading, line, picture } from './report.ts';
import { until } from './until.ts';

export interface OwnPage {
  title: string;
  url: string;
  size: { width: number; height: number };
  /** How its pictures begin. */
  file: string;
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
    const body = page.locator('body');
    const words = await until(`Something on ${url}`, async () => (await body.innerText()).trim());
    await page.evaluate(() => document.fonts.ready);
    if (colorScheme === 'light') line('shows', words.split(/\s*\n\s*/).join(' · '));
    await picture(page, `${file}-${colorScheme}`);
    if (errors[0]) throw errors[0];
    await page.close();
  }
}
