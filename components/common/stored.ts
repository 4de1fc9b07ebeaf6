// A value from the store as a signal: read at once, read again after any page's write. A failed read stays a failure, with its reason.
import { createSignal, onCleanup, onMount } from 'solid-js';
import { onChange } from '#lib/store/changes.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { StoreName } from '#lib/store/schema.ts';

export type Stored<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; error: StoreError };

export interface StoredSignal<T> {
  /** How the latest reading ended. */
  state(): Stored<T>;
  /** The last value that was read, also while a later reading failed; undefined before there was one. */
  latest(): T | undefined;
  /** Reads again. */
  refresh(): void;
}

/** Reads with `read` now and whenever one of `stores` was written to. */
export function createStored<T>(stores: readonly StoreName[], read: () => Promise<T>): StoredSignal<T> {
  const [state, setState] = createSignal<Stored<T>>({ status: 'loading' });
  const [latest, setLatest] = createSignal<T>();
  let reading = 0;

  const refresh = () => {
    const mine = ++reading;
    read().then(
      (value) => {
        // A later reading has begun: its answer counts, not this one.
        if (mine !== reading) return;
        setLatest(() => value);
        setState({ status: 'ready', value });
      },
      (error: unknown) => {
        if (mine === reading) setState({ status: 'failed', error: toStoreError(error) });
      },
    );
  };

  onMount(() => {
    refresh();
    onCleanup(onChange(stores, refresh));
  });
  return { state, latest, refresh };
}
