// What the store costs beside a plain loop over `idb`: a month of ten thousand check-ins read, one written, the journal searched by word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithTend } from '../launch.ts';
import { bundled } from './bundled.ts';
import type { Row } from './row.ts';
import type { StoreSize, StoreTimes } from './store-measure.ts';

const SIZE: StoreSize = { checkins: 10_000, entries: 4000 };

/** Measures in a page of the extension built in this folder. */
export async function storeRows(extension: string, keep: AsyncDisposableStack): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  keep.defer(() => rmSync(profile, { recursive: true, force: true }));
  const context = await launchWithTend({ extension, profile, headless: true });
  keep.defer(() => context.close());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`${worker.url().split('/', 3).join('/')}/popup.html`);
  // Evaluated over the debugger, where the page's own security policy does not apply.
  await page.evaluate(await bundled(join(import.meta.dirname, 'store-measure.ts')));
  const times = await page.evaluate(
    (size) => (globalThis as unknown as { measureStore(size: StoreSize): Promise<StoreTimes> }).measureStore(size),
    SIZE,
  );
  const against = (values: number[]) => ({ what: 'a plain `idb` loop', values });
  const many = SIZE.checkins.toLocaleString('en');
  return [
    {
      what: `store: a month read, of ${many} check-ins`,
      unit: 'ms',
      values: times.months[0],
      against: against(times.months[1]),
      reach: { kind: 'times', most: 1.5 },
    },
    {
      what: `store: a check-in written, beside ${many} others`,
      unit: 'ms',
      values: times.write[0],
      against: against(times.write[1]),
      reach: { kind: 'times', most: 1.5 },
    },
    {
      what: `store: ${SIZE.entries.toLocaleString('en')} entries searched by word`,
      unit: 'ms',
      values: times.search,
      reach: { kind: 'at most', most: 50 },
    },
  ];
}
