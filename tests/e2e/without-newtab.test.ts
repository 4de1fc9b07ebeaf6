// The package for people who keep their own new tab: everything else is in it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtFile } from './extension-pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, '.output/chrome-mv3-without-newtab');
const manifestOf = (file: Buffer) => JSON.parse(file.toString()) as Record<string, unknown>;

beforeAll(() => {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '-m', 'without-newtab'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

it('leaves the browser’s new tab alone', () => {
  expect(manifestOf(readFileSync(join(PACKAGE, 'manifest.json')))).not.toHaveProperty('chrome_url_overrides');
  expect(existsSync(join(PACKAGE, 'newtab.html'))).toBe(false);
});

it('is the same in all the rest', () => {
  const { chrome_url_overrides: newtab, ...rest } = manifestOf(builtFile('manifest.json'));
  expect(newtab).toEqual({ newtab: 'newtab.html' });
  expect(manifestOf(readFileSync(join(PACKAGE, 'manifest.json')))).toEqual(rest);
  for (const page of ['popup.html', 'home.html']) expect(existsSync(join(PACKAGE, page))).toBe(true);
});
