// `npm run lint:firefox`: Mozilla's linter over the Firefox build. Passes where it finds nothing but what docs/store/lint.md explains.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import * as v from 'valibot';

const ROOT = join(import.meta.dirname, '..');

const Finding = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });
const Report = v.object({ errors: v.array(Finding), warnings: v.array(Finding), notices: v.array(Finding) });

/** What is explained: a code, and the files it may be said of. */
const explained = readFileSync(join(ROOT, 'docs/store/lint.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| `([A-Z_]+)` \| (.*?) \| \S/.exec(line))
  .filter((row) => row !== null)
  .map(([, code = '', files = '']) => ({ code, files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) }));

const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
const { stdout, stderr } = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1e8,
});
if (!stdout.includes('{')) throw new Error(`web-ext could not look at the build: ${stderr}`);
const { errors, warnings, notices } = v.parse(Report, JSON.parse(stdout.slice(stdout.indexOf('{'))));
const open = [...warnings, ...notices].filter(
  ({ code, file }) => !explained.some((row) => row.code === code && row.files.some((pattern) => matchesGlob(file, pattern))),
);
for (const { code, file, message } of [...errors, ...open]) console.error(`${code} ${file}: ${message}`);
console.log(`${errors.length} errors, ${open.length} unexplained, ${warnings.length + notices.length - open.length} explained`);
process.exitCode = errors.length + open.length > 0 ? 1 : 0;
