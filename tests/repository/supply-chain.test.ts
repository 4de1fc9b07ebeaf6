// What comes from elsewhere: known by name, version and licence, fetched from one place, and without a known advisory.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { licencesPage, shippedPackages } from '../../scripts/generate/licences.ts';
import { read } from './source-files.ts';

const PERMISSIVE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
  'OFL-1.1',
  '0BSD',
  'Unlicense',
];

describe('what is shipped', () => {
  const shipped = shippedPackages();

  test('is listed in docs/licences.md as it is; `npm run generate` writes it', () => {
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@noble/ciphers', 'age-encryption', 'compromise', 'idb', 'solid-js']),
    );
    expect(read('docs/licences.md')).toBe(licencesPage());
  });

  test.each(shipped)('$name $version is under a licence that allows it: $licence', ({ licence }) => {
    expect(PERMISSIVE).toContain(licence);
  });

  test('has no known advisory, where the registry answers', ({ skip }) => {
    const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
      encoding: 'utf8',
      timeout: 30_000,
      shell: process.platform === 'win32',
    });
    const report = parsed(stdout);
    // Said plainly, so that nobody takes this for a pass.
    if (!report?.metadata) return skip(`not checked: the registry gave no list of advisories (${report?.message ?? 'no answer'})`);
    expect(report.vulnerabilities).toEqual({});
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };

  test('holds the digest of every package that is shipped', () => {
    const without = shippedPackages().filter(({ name }) => !/^sha512-/.test(packages[`node_modules/${name}`]?.integrity ?? ''));
    expect(without).toEqual([]);
  });

  test('names no place but the registry', () => {
    const elsewhere = Object.values(packages).filter(
      ({ resolved, link }) => resolved && !link && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});

function parsed(text: string): { metadata?: object; vulnerabilities?: object; message?: string } | null {
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}
