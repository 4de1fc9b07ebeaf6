// What a person downloads, and what every page is given.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const KB = 1024;

export function weightRows(extension: string): Row[] {
  const gzipped = (path: string) => [gzipSync(readFileSync(join(extension, path))).length / KB];
  return [
    {
      what: 'the listener on every page, gzipped',
      unit: 'KB',
      values: gzipped('content-scripts/composer.js'),
      reach: { kind: 'at most', most: 8 },
    },
    { what: 'the card, loaded when first needed, gzipped', unit: 'KB', values: gzipped('prompt.js'), reach: { kind: 'at most', most: 45 } },
  ];
}
