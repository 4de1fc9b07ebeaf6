// What days came to, counted anew after records of many stores and days came or went.
import { COUNTED_STORES, recount } from '../aggregates.ts';
import { type KeptStore, ruleOf } from './rules.ts';

/** Counts the days anew that these records belong to. The transaction needs `aggregates` and every counted store. */
export async function countAgain(
  tx: Parameters<typeof recount>[0],
  touched: readonly { store: KeptStore; record: object | null | undefined }[],
): Promise<void> {
  for (const counted of COUNTED_STORES) {
    const { day } = ruleOf(counted);
    const days = touched.map(({ store, record }) => (store === counted && record ? day?.(record) : undefined));
    await recount(tx, counted, days);
  }
}
