// Programs the tests need, from Debian's own archive.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether programs can be installed here without asking: Debian itself, as root. Ubuntu's chromium is a stub for a snap. */
export function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs a program whose output is shown on stderr, so that stdout stays the caller's. False where it fails. */
export function run(command: string, args: string[]): boolean {
  process.stderr.write(`> ${[command, ...args].join(' ')}\n`);
  // At runlevel 1 no package starts a service.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 15 * 60_000, env });
  return status === 0;
}

/** Installs a package of Debian's. False where it fails, or this is not Debian as root. */
export function installFromDebian(name: string): boolean {
  if (!isDebianRoot()) return false;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  return run('apt-get', ['update', ...wait]) && run('apt-get', ['install', '-y', ...wait, name]);
}
