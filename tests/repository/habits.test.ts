// Habits of this repository that a reader can rely on.
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, read, sourceFiles } from './source-files.ts';

const LONGEST = 250;
/** Words as data: a list is as long as the language is. */
const DATA = /^lib\/(vocabulary|practice\/[a-z]{2})\//;

describe('habits', () => {
  test(`no file of code is over ${LONGEST} lines`, () => {
    const code = [...sourceFiles(), ...globSync('tests/**/*.{ts,tsx}')].filter((path) => !DATA.test(path));
    const long = code.map((path) => [path, read(path).split('\n').length - 1] as const).filter(([, lines]) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test('nothing is left for later in a comment', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);
    const found = [...sourceFiles(), ...globSync(['*.{ts,md}', 'docs/**/*.md', 'locales/*.yml'])].filter((path) => marks.test(read(path)));
    expect(found).toEqual([]);
  });

  test('names of files: kebab-case in lib and scripts, PascalCase for components that hold one', () => {
    const odd = sourceFiles(['lib', 'scripts', 'components']).filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      if (path.startsWith('components/') && name.endsWith('.tsx')) return !/^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)\.tsx$/.test(name);
      return !/^[a-z0-9-]+(\.[a-z]+)?\.tsx?$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test('the product holds no code that asks a network', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    const found = sourceFiles(['entrypoints', 'components', 'lib']).filter((path) => calls.test(read(path)));
    expect(found).toEqual([]);
  });

  test('no auto-imports: the browser comes from wxt/browser wherever it is used', () => {
    const found = sourceFiles(['entrypoints', 'components', 'lib']).filter(
      (path) =>
        /(?<![\w.'"/-])browser\.[a-z]/i.test(read(path).replace(/^\s*(\/\/|\*).*$/gm, '')) &&
        !importsOf(path).some(({ target }) => target === 'wxt/browser'),
    );
    expect(found).toEqual([]);
  });
});
