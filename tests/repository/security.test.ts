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

  test('names tests for its claims', () => {
    expect(shown.length).toBeGreaterThan(20);
  });

  test.each(shown)('%s: %s is there', (path, title) => {
    expect(existsSync(path) && read(path)).toContain(title);
  });
});
