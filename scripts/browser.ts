// Finds a browser to run Tend in, or installs one, or says plainly what to do. Progress goes to stderr.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { brandedChromeCandidates, chromiumCandidates, firefoxCandidates } from './browser-places.ts';
import { installFromDebian, run } from './debian.ts';

const PLAYWRIGHT_CLI = join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
const FIREFOX_MINIMUM = 140;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What the program calls itself, such as `Chromium 141.0.7390.54`; undefined where it does not start (a snap stub, a missing library). */
function version(path: string): string | undefined {
  // On Windows, --version opens a window and prints nothing.
  if (process.platform === 'win32') return path;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

function isRecentFirefox(path: string): boolean {
  const name = version(path);
  if (name === undefined) return false;
  const major = /Firefox (\d+)/.exec(name)?.[1];
  return major === undefined || Number(major) >= FIREFOX_MINIMUM;
}

function install(debianPackage: string, playwrightName: string): void {
  if (!installFromDebian(debianPackage)) run(process.execPath, [PLAYWRIGHT_CLI, 'install', playwrightName]);
}

interface Search {
  name: string;
  variable: string;
  find(): string | undefined;
  debianPackage: string;
  playwrightName: string;
}

function findOrInstall({ name, variable, find, debianPackage, playwrightName }: Search): string {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    const known = version(named);
    if (known === undefined) throw new Error(`${variable} is ${named}, and that does not start as a browser. Name another, or unset it.`);
    say(`${name}: ${named}, from ${variable} (${known})`);
    return named;
  }
  let found = find();
  if (found === undefined) {
    say(`No ${name} found. Installing one; this can take a few minutes.`);
    install(debianPackage, playwrightName);
    found = find();
  }
  if (found !== undefined) {
    say(`${name}: ${found} (${version(found)})`);
    return found;
  }
  throw new Error(
    [
      `Tend needs ${name}, and none was found or could be installed. Do one of these, then try again:`,
      `  npx playwright-core install --with-deps ${playwrightName}`,
      `  on Debian, as root: apt-get update && apt-get install -y ${debianPackage}`,
      `  or set ${variable} to the path of one you have.`,
    ].join('\n'),
  );
}

let chromium: string | undefined;
let firefox: string | undefined;

/**
 * The path of a Chromium that can load an extension: `CHROME_PATH`, an installed Chromium or Chrome for Testing, Playwright's or Puppeteer's
 * cache, a branded Chrome; else one is installed.
 * @throws Error that says what to do, where none is found and none can be installed.
 */
export async function findChromium(): Promise<string> {
  chromium ??= findOrInstall({
    name: 'Chromium',
    variable: 'CHROME_PATH',
    find: () => [...chromiumCandidates(), ...brandedChromeCandidates()].find((path) => version(path) !== undefined),
    debianPackage: 'chromium',
    playwrightName: 'chromium',
  });
  return chromium;
}

/**
 * The path of a Firefox of 140 or later: `FIREFOX_PATH`, an installed one, Playwright's cache; else one is installed.
 * @throws Error that says what to do, where none is found and none can be installed.
 */
export async function findFirefox(): Promise<string> {
  firefox ??= findOrInstall({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: () => firefoxCandidates().find(isRecentFirefox),
    debianPackage: 'firefox-esr',
    playwrightName: 'firefox',
  });
  return firefox;
}

/** Whether the browser is Google's own Chrome, which does not take `--load-extension`. */
export function isBrandedChrome(path: string): boolean {
  return /^Google Chrome (?!for Testing)/.test(version(path) ?? '') || (process.platform === 'win32' && path.includes('Google\\Chrome\\'));
}
