// Words that are kept at every pause, when the page is hidden and when their place is left: there is no save button to forget.
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';

interface KeptAtPauses {
  state: Accessor<'still' | 'writing' | 'kept'>;
  /** What was wrong with the last try, until one goes well. */
  trouble: Accessor<StoreError | undefined>;
  /** Something was written. */
  changed(): void;
  /** Keeps at once, and again where it failed. */
  keep(): Promise<void>;
  /** Keeps what is not kept yet. @returns whether all is kept */
  finish(): Promise<boolean>;
}

const PAUSE_MS = 400;

/**
 * @param save keeps the words as they are now, and may throw what the store says; undefined where there is nothing to keep
 */
export function keepAtPauses(save: () => Promise<void> | undefined): KeptAtPauses {
  const [state, setState] = createSignal<'still' | 'writing' | 'kept'>('still');
  const [trouble, setTrouble] = createSignal<StoreError>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> = Promise.resolve();

  const keep = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // One after the other: an older text never lands on a newer one.
    keeping = keeping.then(async () => {
      try {
        const saving = save();
        if (!saving) return;
        await saving;
        setTrouble();
        if (!timer) setState('kept');
      } catch (error) {
        setTrouble(toStoreError(error));
      }
    });
    return keeping;
  };
  const flush = () => (timer ? keep() : keeping);
  document.addEventListener('visibilitychange', flush);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', flush);
    flush();
  });
  return {
    state,
    trouble,
    keep,
    changed() {
      setState('writing');
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    },
    async finish() {
      await flush();
      return !trouble();
    },
  };
}
