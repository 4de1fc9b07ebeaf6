// Where browsers live: what a person named, what is installed, what Playwright or Puppeteer keep in their caches.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

/** The files among `names` that stand in a folder of the PATH, in the order of the names. */
export function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The folders of a cache that begin with `prefix`, newest revision first. */
function revisions(cache: string, prefix: string): string[] {
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(cache, name));
}

function playwrightCache(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

const CHROMIUM_IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]),
];

/** Places of Chromium and Chrome for Testing: browsers that take `--load-extension`. */
export function chromiumCandidates(): string[] {
  const cached = [
    ...revisions(playwrightCache(), 'chromium-'),
    ...revisions(join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'), 'chrome'), ''),
  ];
  const installed =
    process.platform === 'darwin'
      ? [
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ]
      : process.platform === 'win32'
        ? WINDOWS_ROOTS.map((root) => join(root, 'Chromium/Application/chrome.exe'))
        : onPath(['chromium', 'chromium-browser', 'chrome-for-testing']);
  return [...installed, ...cached.flatMap((folder) => CHROMIUM_IN_CACHE.map((file) => join(folder, file)))].filter((path) =>
    existsSync(path),
  );
}

/** Places of branded Chrome, which since 137 ignores `--load-extension` and has to be asked over CDP. */
export function brandedChromeCandidates(): string[] {
  const paths =
    process.platform === 'darwin'
      ? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
      : process.platform === 'win32'
        ? WINDOWS_ROOTS.map((root) => join(root, 'Google/Chrome/Application/chrome.exe'))
        : onPath(['google-chrome', 'google-chrome-stable']);
  return paths.filter((path) => existsSync(path));
}

/** Places of Firefox, released or Playwright's. */
export function firefoxCandidates(): string[] {
  const cached = revisions(playwrightCache(), 'firefox-').flatMap((folder) =>
    ['firefox/firefox', 'firefox/firefox.exe', 'firefox/Nightly.app/Contents/MacOS/firefox'].map((file) => join(folder, file)),
  );
  const installed =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox']
      : process.platform === 'win32'
        ? WINDOWS_ROOTS.map((root) => join(root, 'Mozilla Firefox/firefox.exe'))
        : onPath(['firefox', 'firefox-esr']);
  return [...installed, ...cached].filter((path) => existsSync(path));
}
