import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const linux = process.platform === 'linux';
const debianRoot =
  linux && process.getuid?.() === 0 && existsSync('/etc/debian_version') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

let machine: string;
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'tend-browser-'));
  mkdirSync(join(machine, 'bin'));
  mkdirSync(join(machine, 'home'));
  for (const tool of ['sh', 'cat', 'chmod', 'mkdir']) symlinkSync(join('/bin', tool), join(machine, 'bin', tool));
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

function program(path: string, script: string): string {
  const file = join(machine, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Looks for a browser on a machine that has nothing but what the test put there. */
function find(what: 'findChromium' | 'findFirefox', env: Record<string, string> = {}) {
  const code = `import { ${what} } from './scripts/browser.ts';
    try { console.log(await ${what}()) } catch (error) { console.error(error.message); process.exitCode = 1 }`;
  const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    encoding: 'utf8',
    env: { PATH: join(machine, 'bin'), HOME: join(machine, 'home'), ...env },
  });
  return { path: run.stdout.trim(), said: run.stderr, status: run.status };
}

describe.runIf(linux)('finding a browser', () => {
  test('CHROME_PATH comes first', () => {
    program('bin/chromium', 'echo Chromium 140.0');
    const mine = program('mine/chrome', 'echo Google Chrome for Testing 141.0');
    expect(find('findChromium', { CHROME_PATH: mine })).toMatchObject({ path: mine, status: 0 });
  });

  test('a CHROME_PATH that does not start is said, and nothing else is tried', () => {
    program('bin/chromium', 'echo Chromium 140.0');
    const { status, said } = find('findChromium', { CHROME_PATH: '/nowhere/chrome' });
    expect(status).toBe(1);
    expect(said).toContain('/nowhere/chrome');
  });

  test('an installed Chromium is taken, and one that does not start is passed over', () => {
    program('bin/chromium', 'exit 1');
    const second = program('bin/chromium-browser', 'echo Chromium 140.0');
    expect(find('findChromium')).toMatchObject({ path: second, status: 0 });
  });

  test('the newest in Playwright’s cache is taken', () => {
    program('home/.cache/ms-playwright/chromium-900/chrome-linux/chrome', 'echo Chromium 120.0');
    const newest = program('home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome', 'echo Chromium 141.0');
    expect(find('findChromium')).toMatchObject({ path: newest, status: 0 });
  });

  test('branded Chrome is taken where there is nothing better', () => {
    const branded = program('bin/google-chrome', 'echo Google Chrome 141.0');
    expect(find('findChromium').path).toBe(branded);
    const plain = program('bin/chromium', 'echo Chromium 140.0');
    expect(find('findChromium').path).toBe(plain);
  });

  test('a Firefox too old for the extension is passed over', () => {
    program('bin/firefox', 'echo Mozilla Firefox 128.5.0esr');
    const recent = program('bin/firefox-esr', 'echo Mozilla Firefox 140.1.0esr');
    expect(find('findFirefox')).toMatchObject({ path: recent, status: 0 });
  });

  test.runIf(debianRoot)('on Debian, root installs one, and sees how it goes', () => {
    const chromium = join(machine, 'bin/chromium');
    program(
      'bin/apt-get',
      `echo "apt-get $1"
       [ "$1" = install ] && { echo '#!/bin/sh' > ${chromium}; echo 'echo Chromium 140.0' >> ${chromium}; chmod 755 ${chromium}; }
       exit 0`,
    );
    const { path, said, status } = find('findChromium');
    expect(path).toBe(chromium);
    expect(status).toBe(0);
    expect(said.indexOf('apt-get update')).toBeLessThan(said.lastIndexOf('apt-get install'));
  });
});
