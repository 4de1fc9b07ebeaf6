// The demo without a person: types three messages, says what Tend did, and leaves pictures in `.output/tour/`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchWithTend } from '../launch.ts';
import type { Card, CardButton } from './card.ts';
import { readCard } from './card.ts';
import { until } from './until.ts';

const PICTURES = join(import.meta.dirname, '../../.output/tour');
/** Longer than a verdict takes and longer than the pause after which a card opens. */
const QUIET_MS = 3_000;

function line(label: string, text: string): void {
  console.log(`   ${label.padEnd(10)} ${text}`);
}

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** A chat of the demo page and what stands in its box. */
function chat(page: Page, name: string) {
  const box = page.getByLabel(`Message to ${name}`);
  return {
    box,
    text: () => box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText)),
    last: () =>
      page
        .getByRole('log', { name: `Messages with ${name}` })
        .locator('li')
        .last()
        .locator('.text')
        .innerText(),
    async type(draft: string): Promise<void> {
      await box.click();
      await page.keyboard.type(draft, { delay: 25 });
      line('you type', draft);
    },
  };
}

async function plainMessage(page: Page): Promise<void> {
  const draft = 'I’ll keep some warm for you';
  console.log('\n1. A plain message, in a textarea');
  const session = await page.context().newCDPSession(page);
  const sam = chat(page, 'Sam');
  await sam.type(draft);
  await page.waitForTimeout(QUIET_MS);
  if (await readCard(page, session)) throw new Error('Tend spoke up at a plain message.');
  line('Tend', 'stays quiet');
  await page.keyboard.press('Enter');
  await until('The plain message in the log', async () => (await sam.last()) === draft);
  line('sent', draft);
  await picture(page, '1-plain');
}

function named(card: Card | null, beginning: string): CardButton[] {
  return card?.buttons.filter(({ name }) => name.startsWith(beginning)) ?? [];
}

async function heatedMessage(page: Page, title: string, name: string, draft: string, file: string): Promise<void> {
  console.log(`\n${title}`);
  const session = await page.context().newCDPSession(page);
  const { type, text } = chat(page, name);
  await type(draft);
  const card = await until('Tend’s card', () => readCard(page, session));
  line('Tend says', card.said);
  line('offers', card.buttons.map((button) => button.name).join(' · '));
  await picture(page, `${file}-noticed`);

  if (named(card, 'Use this').length === 0) await named(card, 'Say it directly')[0]?.press();
  const wordings = await until('A wording to use', async () => {
    const found = named(await readCard(page, session), 'Use this');
    return found.length > 0 && found;
  });
  for (const wording of wordings) line('suggests', wording.name.replace(/^Use this:?\s*/, ''));
  await picture(page, `${file}-suggested`);

  line('before', await text());
  await wordings[0]?.press();
  await until('The wording in the box', async () => (await text()).trim() !== draft);
  line('after', await text());
  await picture(page, `${file}-accepted`);
  await page.keyboard.press('Escape');
}

async function extensionPage(context: BrowserContext, title: string, url: string, file: string, size: { width: number; height: number }) {
  console.log(`\n${title}`);
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.setViewportSize(size);
  await page.goto(url);
  const main = page.locator('body');
  const words = await until(`Something on ${url}`, async () => (await main.innerText()).trim() || null);
  line(
    'shows',
    words
      .split(/\s*\n\s*/)
      .slice(0, 6)
      .join(' · '),
  );
  await picture(page, file);
  if (errors[0]) throw errors[0];
  await page.close();
}

async function walk(context: BrowserContext, demoUrl: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(demoUrl) && /^(https?|wss?):/.test(request.url())) outside.push(request.url());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(demoUrl);
  await plainMessage(page);
  await heatedMessage(
    page,
    '2. A blaming message, in a Lexical editor',
    'Jonas',
    'You always leave the slides to me, you never help.',
    '2-blaming',
  );
  await heatedMessage(page, '3. A chasing message, in a contenteditable', 'Maya', 'hello?? why are you ignoring me', '3-chasing');
  const origin = new URL(worker.url()).origin;
  await extensionPage(context, '4. The popup', `${origin}/popup.html`, '4-popup', { width: 380, height: 600 });
  await extensionPage(context, '5. A new tab', 'chrome://newtab/', '5-newtab', { width: 1440, height: 900 });
  if (outside.length > 0) throw new Error(`Something asked the network for ${outside.join(', ')}`);
}

/** @throws Error at the first step that did not go as it should. */
export async function tour(extension: string, demoUrl: string): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'tend-tour-'));
  const context = await launchWithTend({ extension, profile, headless: true });
  try {
    await walk(context, demoUrl);
    console.log(`\nPictures: ${PICTURES}`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
