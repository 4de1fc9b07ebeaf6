// A package as `npm run zip` makes it, unpacked where a browser can load it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { sameBytes } from '../../scripts/zip/same-bytes.ts';

const ROOT = join(import.meta.dirname, '../..');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };

/** Makes and unpacks the package without Tend's new tab. @returns its folder, which whoever asked for it removes */
export async function packageWithoutNewtab(browser: 'chrome' | 'firefox'): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'zip', '-b', browser, '-m', 'without-newtab'], options);
  if (status !== 0) throw new Error(stderr);
  const bytes = sameBytes(readFileSync(join(ROOT, '.output', `${name}-${version}-${browser}-without-newtab.zip`)));
  const folder = mkdtempSync(join(tmpdir(), 'tend-package-'));
  for (const file of Object.values((await JSZip.loadAsync(bytes)).files)) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
  return folder;
}
