// What cannot vary from machine to machine: the bytes every frame of a messaging site has to load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXTENSION } from './harness.ts';

test('the listener is at most 8 KB gzipped', () => {
  expect(gzipSync(readFileSync(join(EXTENSION, 'content-scripts/composer.js'))).byteLength).toBeLessThanOrEqual(8 * 1024);
});

test('nothing of the extension can be loaded by a page', () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest.web_accessible_resources).toBeUndefined();
});
