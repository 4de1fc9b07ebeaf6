// A change to the store that may fail: what is wrong is told, what the person sees stays as it was.
import { type Accessor, createSignal } from 'solid-js';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';

interface Attempts {
  /** What was wrong with the last one, until one goes well or it was read. */
  trouble: Accessor<StoreError | undefined>;
  /** The trouble was read. */
  forget(): void;
  /** Does `work`, then `after` where it went well. @returns whether it did; never throws for what the store says */
  attempt(work: () => Promise<unknown>, after?: () => void): Promise<boolean>;
}

/** Attempts of one part of a page, told about in one place. */
export function createAttempts(): Attempts {
  const [trouble, setTrouble] = createSignal<StoreError>();
  return {
    trouble,
    forget: () => setTrouble(),
    async attempt(work, after) {
      try {
        await work();
      } catch (error) {
        setTrouble(toStoreError(error));
        return false;
      }
      setTrouble();
      after?.();
      return true;
    },
  };
}
