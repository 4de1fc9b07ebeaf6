// `npm run -s release:notes [since]`: what is new since a tag or commit, or since the last tag, out of the commits. Goes to standard output.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from './release-notes/notes.ts';

const ROOT = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The last tag; nothing before the first release. */
function lastTag(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0');
  } catch {
    return undefined;
  }
}

const since = process.argv[2] ?? lastTag();
const log = git('log', '--no-merges', '--format=%s%x1f%b%x1e', ...(since ? [`${since}..HEAD`] : []));
const commits = log
  .split('\x1e')
  .map((commit) => commit.trim().split('\x1f'))
  .map(([subject = '', body = '']) => ({ subject, body }));
process.stdout.write(releaseNotes(version, commits));
