// What a person downloads, and what every page is given.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import type { Row } from './row.ts';

const KB = 1024;

/** The built folder as one package, packed as for the stores, in KB. */
export async function packageKb(extension: string): Promise<number> {
  const zip = new JSZip();
  for (const entry of globSync('**/*.*', { cwd: extension, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(relative(extension, path), readFileSync(path));
  }
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
  return bytes.length / KB;
}

export async function weightRows(extension: string): Promise<Row[]> {
  const gzipped = (path: string) => [gzipSync(readFileSync(join(extension, path))).length / KB];
  return [
    { what: 'the package for Chrome', unit: 'KB', values: [await packageKb(extension)], reach: { kind: 'at most', most: 700 } },
    {
      what: 'the listener on every page, gzipped',
      unit: 'KB',
      values: gzipped('content-scripts/composer.js'),
      reach: { kind: 'at most', most: 8 },
    },
    {
      what: 'the card, loaded when first needed, gzipped',
      unit: 'KB',
      values: gzipped('prompt.js'),
      reach: { kind: 'at most', most: 45 },
    },
  ];
}
