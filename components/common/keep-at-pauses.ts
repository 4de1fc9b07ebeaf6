// Words that are kept at every pause, when the page is hidden and when their place is left: there is no save button to forget.
// A browser may end a page together with what it has not written yet (Firefox does, at the closing of a tab). So the first words after a pause
// are kept at once, and what a hand does on its way to close a tab (a key of a shortcut, the pointer leaving the page) keeps the last ones.
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

/** The keys that begin a shortcut: Ctrl+W, Cmd+W, Alt+F4. */
const SHORTCUT = ['Control', 'Meta', 'Alt'];

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
  const leaving = new AbortController();
  const listen = { capture: true, signal: leaving.signal };
  document.addEventListener('visibilitychange', flush, listen);
  document.documentElement.addEventListener('pointerleave', flush, listen);
  addEventListener('blur', flush, listen);
  addEventListener('pagehide', flush, listen);
  const onKey = ({ key }: KeyboardEvent) => {
    if (SHORTCUT.includes(key)) flush();
  };
  addEventListener('keydown', onKey, listen);
  onCleanup(() => {
    leaving.abort();
    flush();
  });
  return {
    state,
    trouble,
    keep,
    changed() {
      const first = !timer;
      setState('writing');
      if (first) keep();
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    },
    async finish() {
      await flush();
      return !trouble();
    },
  };
}
