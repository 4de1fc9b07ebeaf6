// One part of the bench: it has a time to end in, and where it fails or is late it says so in its own row and takes no other part with it.
import type { Line } from './row.ts';

export type Measure = (keep: AsyncDisposableStack) => readonly Line[] | Promise<readonly Line[]>;

/**
 * Measures one part and always gives lines.
 * @param title what stands in the row where nothing could be measured
 * @param measure does it; what it puts on the stack, last first, is closed at the end, also where the part is late
 * @param limit milliseconds after which the part is given up
 */
export async function runPart(title: string, measure: Measure, limit: number): Promise<readonly Line[]> {
  if (limit <= 0) return [{ what: title, why: 'no time was left' }];
  const keep = new AsyncDisposableStack();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`it did not end within ${Math.round(limit / 1000)} s`)), limit);
  try {
    return await Promise.race([measure(keep), late.promise]);
  } catch (error) {
    return [{ what: title, why: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' }];
  } finally {
    clearTimeout(timer);
    // A browser that no longer closes by itself ends with this process.
    await keep.disposeAsync().catch(() => {});
  }
}
