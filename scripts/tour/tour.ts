// The demo without a person: types three messages, says what Tend did, and leaves pictures in `.output/tour/`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchWithTend } from '../launch.ts';
import { heatedMessage, plainMessage } from './messages.ts';
import { ownPage } from './pages.ts';
import { clearPictures, PICTURES } from './report.ts';

const DESKTOP = { width: 1440, height: 900 };
/** The browser gives a popup no more than 600. */
const POPUP = { width: 360, height: 600 };

async function walk(context: BrowserContext, demoUrl: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(demoUrl) && /^(https?|wss?):/.test(request.url())) outside.push(request.url());
  });

  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(DESKTOP);
  await page.goto(demoUrl);
  await plainMessage(page, {
    title: '1. A plain message, in a text box',
    to: 'Sam',
    draft: 'I’ll keep some warm for you',
    scheme: 'light',
    file: '1-plain',
  });
  await heatedMessage(page, {
    title: '2. A blaming message, in a Lexical editor',
    to: 'Jonas',
    draft: 'You always leave the slides to me, you never help.',
    scheme: 'light',
    file: '2-blaming',
  });
  await heatedMessage(page, {
    title: '3. A chasing message, in an editable element',
    to: 'Maya',
    draft: 'hello?? why are you ignoring me',
    scheme: 'dark',
    file: '3-chasing',
  });
  await ownPage(context, { title: '4. The popup', url: new URL('/popup.html', worker.url()).href, size: POPUP, file: '4-popup' });
  await ownPage(context, { title: '5. A new tab', url: 'chrome://newtab/', size: DESKTOP, file: '5-newtab' });
  if (outside.length > 0) throw new Error(`Something asked the network for ${outside.join(', ')}`);
}

/** @throws Error at the first step that did not go as it should. */
export async function tour(extension: string, demoUrl: string): Promise<void> {
  clearPictures();
  const profile = mkdtempSync(join(tmpdir(), 'tend-tour-'));
  try {
    const context = await launchWithTend({ extension, profile, headless: true });
    await walk(context, demoUrl).finally(() => context.close());
    console.log(`\nPictures: ${PICTURES}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
