import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

export const PATTERNS = join(import.meta.dirname, '../../lib/language/patterns');

/** The ids of the patterns that have a file, which is named after them. */
export function patternIds(): string[] {
  return globSync(join(PATTERNS, '*.ts'))
    .map((path) => basename(path, '.ts'))
    .filter((name) => name !== 'index')
    .sort();
}
