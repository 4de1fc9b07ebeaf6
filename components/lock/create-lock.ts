// How the lock stands, as a signal for a page: it follows what any page does, and locks by itself when nobody has used Tend for a while.
import { createEffect, onCleanup } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { type LockState, lockState } from '#lib/store/lock/state.ts';

/** `failed`: nobody knows, so nothing personal may be shown. Undefined until it was read. */
export function createLock(): () => LockState | 'failed' | undefined {
  const stored = createStored(['lock'], lockState);
  const lock = () => (stored.state().status === 'failed' ? 'failed' : stored.latest());
  createEffect<LockState | 'failed' | undefined>((before) => {
    const now = lock();
    if (now === 'open' || before === 'open') {
      const watching = import('./watch-use.ts').then(({ letGo, watchUse }) => (now === 'open' ? watchUse() : letGo(now === 'none')));
      onCleanup(() => watching.then((stop) => stop?.()));
    }
    return now;
  });
  return lock;
}
