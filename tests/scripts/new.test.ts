import { readFileSync } from 'node:fs';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { addPatternId, addPatternProse, patternFile } from '../../scripts/new/pattern.ts';
import { addSite, siteFixture } from '../../scripts/new/site.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('npm run new pattern', () => {
  test('the id joins the others', () => {
    const before = read('lib/vocabulary/ids.ts');
    const after = addPatternId(before, 'cold-shoulder', 'withdraw');
    expect(after).toContain("\n  'self-silencing': 'yield',\n  'cold-shoulder': 'withdraw',\n} as const satisfies");
    expect(after.replace("  'cold-shoulder': 'withdraw',\n", '')).toBe(before);
  });

  test('its prose joins the locale, which stays as it was otherwise', () => {
    const text = read('locales/en.yml');
    const keysOf = (yaml: string) => parseMessagesText(yaml, 'YAML').map(({ key }) => key.join('.'));
    const before = keysOf(text);
    const after = keysOf(addPatternProse(text, 'cold-shoulder'));
    const news = ['noticed', 'why', 'antidote', 'source'].map((part) => `prompt.pattern.cold_shoulder.${part}`);
    expect(after.filter((key) => !before.includes(key))).toEqual(news);
    expect(after.filter((key) => !news.includes(key))).toEqual(before);
  });

  test('its file says its own id', () => {
    expect(patternFile('cold-shoulder')).toContain("id: 'cold-shoulder'");
  });
});

describe('npm run new site', () => {
  const sites = `export const SITES = [\n  {\n    id: 'b',\n    hosts: ['b.com'],\n  },\n  {\n    id: 'd',\n    hosts: ['d.com'],\n  },\n];\n`;
  const ids = (text: string) => [...text.matchAll(/id: '([^']+)'/g)].map(([, id]) => id);

  test.each([
    ['a', ['a', 'b', 'd']],
    ['c', ['b', 'c', 'd']],
    ['e', ['b', 'd', 'e']],
  ])('%s goes where it sorts', (id, order) => {
    const after = addSite(sites, { id, host: `${id}.com` });
    expect(ids(after)).toEqual(order);
    expect(after.endsWith('];\n')).toBe(true);
  });

  test('the real list takes a row and stays sorted', () => {
    const after = addSite(read('lib/composer/sites/sites.ts'), { id: 'signal', host: 'signal.example' });
    expect(ids(after)).toEqual(ids(after).toSorted());
    expect(ids(after)).toContain('signal');
  });

  test('its fixture says its address, and marks what is to be found', () => {
    const html = siteFixture({ id: 'signal', host: 'signal.example' });
    expect(html.startsWith('<!-- signal.example/ -->')).toBe(true);
    for (const mark of ['data-box', 'data-send', 'data-other']) expect(html).toContain(mark);
  });
});
