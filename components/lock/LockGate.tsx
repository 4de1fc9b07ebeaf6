// What is personal, behind the lock: while locked it is not on the page, and what was being typed is there again afterwards.
import { children, createMemo, type JSX, lazy, Show, Suspense } from 'solid-js';
import { createLock } from './create-lock.ts';

const UnlockCard = lazy(() => import('./UnlockCard.tsx'));

interface LockGateProps {
  /** What is inside now is nothing personal. */
  off?: boolean;
  children: JSX.Element;
}

export function LockGate(props: LockGateProps) {
  const lock = createLock();
  const open = () => props.off || lock() === 'none' || lock() === 'open';
  // Made when it may first be shown, and then kept: taken off the page while locked, never taken apart.
  const made = createMemo((before) => before || open(), false);
  return (
    <>
      <Show when={made()}>
        <Behind shown={open()}>{props.children}</Behind>
      </Show>
      <Show when={!open() && lock()}>
        <Suspense>
          <UnlockCard />
        </Suspense>
      </Show>
    </>
  );
}

function Behind(props: { shown: boolean; children: JSX.Element }) {
  const made = children(() => props.children);
  return <Show when={props.shown}>{made()}</Show>;
}
