// Builds Tend once more, beside the build that is there, and compares: the same sources have to give the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUILD = join(ROOT, '.output/chrome-mv3');

/** What each file of a build is, by its path. */
function prints(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

const kept = mkdtempSync(join(tmpdir(), 'tend-build-'));
try {
  cpSync(BUILD, kept, { recursive: true });
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('Tend could not be built.');
  const [one, other] = [prints(kept), prints(BUILD)];
  const different = [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
  for (const path of different) console.error(`not the same: ${path}`);
  console.log(`${one.size} files, ${different.length} not the same`);
  process.exitCode = one.size === 0 || different.length > 0 ? 1 : 0;
} finally {
  rmSync(kept, { recursive: true, force: true });
}
