// Solid puts one listener for the whole document behind `onClick` and its like. In a page that is not ours it would be a trace,
// and it could not see into a closed root: the prompt listens with `on:` alone.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no component of the prompt delegates its events to the page', () => {
  const files = globSync('components/prompt/*.tsx');
  expect(files.length).toBeGreaterThan(10);
  const delegated = /\son(Click|DblClick|Input|BeforeInput|Change|Key\w+|Mouse\w+|Pointer\w+|Touch\w+|Focus\w*|Blur|ContextMenu)=\{/;
  expect(files.filter((file) => delegated.test(readFileSync(file, 'utf8')))).toEqual([]);
});
