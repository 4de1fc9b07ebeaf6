// Dependencies point one way, so that each part can be read, tested and loaded without those above it.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, reachedFrom, sourceFiles } from './source-files.ts';

/** From the ground up; a file may import from its own layer and those below. */
const LAYERS = [
  ['lib/vocabulary/'],
  ['lib/language/', 'lib/practice/', 'lib/store/'],
  ['lib/prompt/', 'lib/composer/', 'lib/insights/', 'lib/'],
  ['components/'],
  ['entrypoints/'],
];

function layerOf(path: string): number {
  return LAYERS.findIndex((folders) => folders.some((folder) => path.startsWith(folder)));
}

const files = sourceFiles(['entrypoints', 'components', 'lib']);

describe('dependencies', () => {
  test('every import of an own file finds it', () => {
    const missing = [...files, ...sourceFiles(['scripts'])].flatMap((path) =>
      importsOf(path)
        .filter(({ own, target }) => own && !existsSync(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  test('no file imports from a layer above its own', () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter(({ own, target }) => own && layerOf(target) > layerOf(path))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('language and store lean on nothing beside them; practice keeps what it needs in the store', () => {
    const sideways = files
      .filter((path) => layerOf(path) === 1)
      .flatMap((path) =>
        importsOf(path)
          .filter(({ own, typeOnly, target }) => own && !typeOnly && layerOf(target) === 1 && target.split('/')[1] !== path.split('/')[1])
          .map(({ target }) => ({ path, target })),
      )
      .filter(({ path, target }) => !(path.startsWith('lib/practice/') && target.startsWith('lib/store/')));
    expect(sideways).toEqual([]);
  });

  test('the language imports compromise and the vocabulary, and nothing else', () => {
    const foreign = files
      .filter((path) => path.startsWith('lib/language/'))
      .flatMap((path) =>
        importsOf(path)
          .filter(({ own, target }) => (own ? !/^lib\/(language|vocabulary)\//.test(target) : !/^(compromise)(\/|$)/.test(target)))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(foreign).toEqual([]);
  });

  test('nothing the product runs comes from the tests or the scripts', () => {
    const outward = files.flatMap((path) =>
      importsOf(path)
        .filter(({ own, target }) => own && /^(tests|scripts)\//.test(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(outward).toEqual([]);
  });

  test.each([
    ['entrypoints/composer.content.ts', /^lib\/(language|store|practice)\//],
    ['entrypoints/prompt.ts', /^lib\/(language|store)\//],
  ])('%s runs in other people’s pages and reaches none of %s', (entry, kept) => {
    const reached = reachedFrom(entry);
    expect(reached.length).toBeGreaterThan(1);
    expect(reached.filter((path) => kept.test(path))).toEqual([]);
  });

  test('the listener carries no framework, no language and no database', () => {
    const packages = reachedFrom('entrypoints/composer.content.ts').flatMap((path) =>
      importsOf(path)
        .filter(({ own, typeOnly }) => !own && !typeOnly)
        .map(({ target }) => target),
    );
    expect(packages.filter((name) => /^(solid-js|lucide-solid|@floating-ui|compromise|idb)(\/|$)/.test(name))).toEqual([]);
  });

  test('no file needs itself, by whatever way round', () => {
    const circles = files.filter((path) =>
      importsOf(path).some(({ own, typeOnly, target }) => own && !typeOnly && /\.tsx?$/.test(target) && reachedFrom(target).includes(path)),
    );
    expect(circles).toEqual([]);
  });
});
