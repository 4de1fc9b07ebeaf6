// The measuring of pages measures: each is opened, painted and ready. How long that takes is for `scripts/bench/` to say.
import { expect, it } from 'vitest';
import { measurePages } from '../../scripts/bench/pages.ts';
import { EXTENSION } from './harness.ts';

it('tells when each page is painted and when it can be used', async () => {
  const times = await measurePages(EXTENSION, 1);
  expect(Object.keys(times)).toEqual(['empty', 'newtab', 'popup']);
  for (const { paint, ready } of Object.values(times)) {
    expect(paint).toBeGreaterThan(0);
    expect(ready).toBeGreaterThan(0);
  }
});
