// The documents say what is so.
import { describe, expect, test } from 'vitest';
import { read } from './source-files.ts';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** `npm start`, `npm test`, `npm run check` …, without what npm runs by itself. */
const commands = Object.keys(scripts)
  .filter((name) => name !== 'postinstall')
  .map((name) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`));

describe('README', () => {
  const readme = read('README.md');

  test('its table of commands is the one in package.json', () => {
    const rows = [...readme.matchAll(/^\| `(npm (?:run )?(?:-s )?[\w:]+)[^`]*` \|/gm)].map(([, command = '']) =>
      command.replace('-s ', ''),
    );
    expect(rows.sort()).toEqual(commands.sort());
  });

  test.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md'])('%s links only to files that exist', async (document) => {
    const { existsSync } = await import('node:fs');
    const links = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md'])('%s names only commands that exist', (document) => {
    const named = [...read(document).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
