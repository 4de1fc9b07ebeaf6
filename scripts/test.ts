// `npm test`: everything that has to hold, one step after the other. The last line counts the tests; exit status 1 where anything failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findChromium, findFirefox } from './browser.ts';
import { provideProsody } from './prosody.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output/test');

const Report = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number(), numTodoTests: v.number() });

const total = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];

function run(title: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) broken.push(title);
  return status === 0;
}

/** A check that is not made of tests counts only where it fails. */
function check(title: string, command: string, args: string[]): boolean {
  const passed = run(title, command, args);
  if (!passed) total.failed += 1;
  return passed;
}

function tests(project: string, env: NodeJS.ProcessEnv = {}): void {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run(`${project} tests`, 'vitest', args, env);
  const counted = existsSync(report) ? v.parse(Report, JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  const failed = counted?.numFailedTests ?? 0;
  total.passed += counted?.numPassedTests ?? 0;
  total.skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  // A file that could not be loaded, or an error outside any test, fails the run without failing a test.
  total.failed += passed ? failed : Math.max(failed, 1);
}

/** The browser is found, or installed, before the tests, whose time is limited. A machine that cannot have it fails, and says so. */
async function endToEnd(project: string, variable: string, find: () => Promise<string>): Promise<void> {
  try {
    tests(project, { [variable]: await find() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    broken.push(`${project} tests: no browser`);
    total.failed += 1;
  }
}

mkdirSync(REPORTS, { recursive: true });
check('types', 'tsc', ['--noEmit']);
check('style', 'biome', ['check']);
check('unused code', 'knip', []);
tests('unit');
const built = check('Chrome build', 'wxt', ['build']);
if (built) check('the same Chrome build again', 'node', ['scripts/same-build.ts']);
const builtForFirefox = check('Firefox build', 'wxt', ['build', '-b', 'firefox']);
if (builtForFirefox) check('Firefox lint', 'npm', ['run', '-s', 'lint:firefox']);
if (built) provideProsody();
if (built) await endToEnd('e2e', 'CHROME_PATH', findChromium);
if (builtForFirefox) await endToEnd('firefox', 'FIREFOX_PATH', findFirefox);

if (broken.length > 0) console.error(`\nNot passed: ${broken.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
