// Tells every open page, and the worker, that something was written, so that each reads afresh. Carries store names only, never content.
import type { StoreName } from './schema.ts';

const CHANNEL = 'tend:changes';

/** Announces a write to these stores: to other pages and to this one. */
export function announce(...stores: StoreName[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(stores);
  channel.close();
}

/** Calls `listener` after each write, anywhere, to one of the stores. @returns a function that ends it. */
export function onChange(stores: readonly StoreName[], listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const changed: unknown = event.data;
    if (Array.isArray(changed) && changed.some((store) => stores.includes(store))) listener();
  });
  return () => channel.close();
}
