// How the lock stands, as a signal for a page: it follows what any page does, and locks by itself when nobody has used Tend for a while.
import { createEffect, onCleanup } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import type { StoreError } from '#lib/store/errors.ts';
import { type LockState, lockState } from '#lib/store/lock/state.ts';

export interface Lock {
  /** How it stands; undefined until it was read, and where it cannot be: then nobody knows, and nothing personal may be shown. */
  state(): LockState | undefined;
  /** Why it cannot be read. */
  error(): StoreError | undefined;
  /** Reads again. */
  retry(): void;
}

export function createLock(): Lock {
  const stored = createStored(['lock'], lockState);
  const error = () => {
    const now = stored.state();
    return now.status === 'failed' ? now.error : undefined;
  };
  const state = () => (error() ? undefined : stored.latest());
  createEffect<LockState | undefined>((before) => {
    const now = state();
    if (now === 'open' || before === 'open') {
      const watching = import('./watch-use.ts').then(({ letGo, watchUse }) => (now === 'open' ? watchUse() : letGo(now === 'none')));
      onCleanup(() => watching.then((stop) => stop?.()));
    }
    return now;
  });
  return { state, error, retry: stored.refresh };
}
