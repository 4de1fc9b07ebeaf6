// docs/insights.md states the least that is needed before anything is said: as the code has it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const doc = readFileSync(new URL('../../docs/insights.md', import.meta.url), 'utf8');
const code = globSync('lib/insights/*.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const stated = [...doc.matchAll(/\| `([A-Z_]+)` \| (\d+) \|/g)].map(([, name = '', value = '']) => [name, value] as const);

test('states them', () => {
  expect(stated.length).toBeGreaterThan(6);
});

test.each(stated)('%s is %s', (name, value) => {
  const [, is] = new RegExp(`const ${name} = (\\w+);`).exec(code) ?? [];
  const [, behind] = new RegExp(`const ${is} = (\\w+);`).exec(code) ?? [];
  expect([is, behind]).toContain(value);
});
