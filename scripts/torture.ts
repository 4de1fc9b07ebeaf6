// `npm run torture [deaths] [inputs]`: what `npm test` samples, tried far more often: the browser dies in the middle of a write, files are made to do harm.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './browser.ts';

const [deaths = '200', inputs = '10000'] = process.argv.slice(2);

function run(command: string, args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}

run('wxt', ['build'], {});
run('vitest', ['run', '--project', 'unit', '--testTimeout=0', 'tests/store/backup', 'tests/store/sync'], { TEND_INPUTS: inputs });
run('vitest', ['run', '--project', 'e2e', 'tests/e2e/deaths.test.ts'], { TEND_DEATHS: deaths, CHROME_PATH: await findChromium() });
