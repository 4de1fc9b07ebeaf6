// What docs/security.md and docs/permissions.md claim, held to the code.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIRST_PAINT_HASH } from '../../scripts/build/first-paint.ts';
import { read, sourceFiles } from './source-files.ts';

const config = read('wxt.config.ts');
const product = sourceFiles(['entrypoints', 'components', 'lib']);

describe('the manifest', () => {
  const permissions = [...(/\bpermissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

  test.each(['docs/permissions.md', 'PRIVACY.md'])('asks for what %s justifies, and nothing else', (document) => {
    const rows = [...read(document).matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    expect(permissions.length).toBeGreaterThan(0);
    expect(rows.sort()).toEqual([...permissions].sort());
  });

  test('asks later, at a press, for what docs/permissions.md says and nothing else', () => {
    const listed = (name: string) =>
      [...(new RegExp(`\\b${name}: \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, one = '']) => one);
    const rows = [...read('docs/permissions.md').matchAll(/^\| [^|`]*\(`(\w+)`, optional\) \|/gm)].map(([, name = '']) => name);
    expect(rows).toEqual(listed('optional_permissions'));
    expect(read('docs/permissions.md').includes('(`optional_host_permissions`)')).toBe(listed('optional_host_permissions').length > 0);
  });

  test('lets pages run and load their own files only, and connect nowhere', () => {
    const policy = /extension_pages:\s*`([^`]*)`/.exec(config)?.[1] ?? '';
    const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'none'");
    // One style is inline, and only as it is written.
    expect(directives.get('style-src')).toBe("'self' ${FIRST_PAINT_HASH}");
    expect(FIRST_PAINT_HASH).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
    directives.delete('style-src');
    for (const [name, sources] of directives) expect([`${name} 'self'`, `${name} 'none'`]).toContain(`${name} ${sources}`);
  });

  test('listens to nobody outside, and offers no file', () => {
    const outward = /onMessageExternal|onConnectExternal|externally_connectable|web_accessible_resources/;
    expect(['wxt.config.ts', ...product].filter((path) => outward.test(read(path)))).toEqual([]);
  });
});

test('no text becomes markup', () => {
  const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe)\b/;
  const code = (path: string) => read(path).replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '');
  expect(product.filter((path) => markup.test(code(path)))).toEqual([]);
});

describe('docs/security.md', () => {
  const shown = [...read('docs/security.md').matchAll(/`(tests\/[^`]+)` › \*([^*]+)\*/g)].map(
    ([, path = '', title = '']) => [path, title] as const,
  );

  const tables = read('docs/security.md')
    .split(/\n\n/)
    .map((part) => part.split('\n').filter((line) => line.startsWith('|')))
    .filter(([head = '']) => head.endsWith('| Shown by |'));

  test('names a test in every row that claims something', () => {
    const rows = tables.flatMap(([, , ...claims]) => claims);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => !/`tests\/[^`]+` › \*[^*]+\* \|$/.test(row))).toEqual([]);
  });

  test('names at least forty attacks that are tried in a real browser', () => {
    const tried = new Set(shown.filter(([path]) => path.startsWith('tests/e2e/attacks/')).map(([path, title]) => `${path} ${title}`));
    expect(tried.size).toBeGreaterThanOrEqual(40);
  });

  test.each(shown)('%s: %s is there', (path, title) => {
    expect(existsSync(path) && read(path)).toContain(title);
  });
});
