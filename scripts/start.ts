// `npm start`: builds Tend and opens a browser with it on the demo chat page. Without a display it takes the tour instead.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './browser.ts';
import { serveDemo } from './demo/serve.ts';
import { hasDisplay } from './display.ts';
import { launchWithTend } from './launch.ts';
import { tour } from './tour/tour.ts';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output/chrome-mv3-demo');
/** Kept between starts, so that what was written down yesterday is there today. */
const PROFILE = join(ROOT, '.output/profile');

function build(): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'demo'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Tend could not be built; the reason stands above.');
}

async function openForPerson(url: string): Promise<void> {
  const context = await launchWithTend({ extension: EXTENSION, profile: PROFILE, headless: false, viewport: null });
  const closed = new Promise((resolve) => context.on('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`Tend is open at ${url}. Close the browser to end.`);
  await closed;
}

try {
  console.log('Finding a browser …');
  await findChromium();
  console.log('Building Tend …');
  build();
  console.log('Serving the demo chat page …');
  const demo = await serveDemo();
  try {
    if (hasDisplay()) {
      console.log('Opening the browser …');
      await openForPerson(demo.url);
    } else {
      console.log('There is no display here, so this is the tour: three messages, the popup and a new tab.');
      await tour(EXTENSION, demo.url);
    }
  } finally {
    await demo.close();
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
