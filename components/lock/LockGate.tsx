// What is personal, behind the lock: while locked it is not on the page, and what was being typed is there again afterwards.
import { children, createMemo, type JSX, lazy, Show, Suspense } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { createLock } from './create-lock.ts';

const UnlockCard = lazy(() => import('./UnlockCard.tsx'));

interface LockGateProps {
  /** What is inside now is nothing personal. */
  off?: boolean;
  /** What there is to see while nobody can tell how the lock stands. Nothing personal. */
  unknown?: JSX.Element;
  children: JSX.Element;
}

export function LockGate(props: LockGateProps) {
  const lock = createLock();
  const open = () => props.off || lock.state() === 'none' || lock.state() === 'open';
  // Made when it may first be shown, and then kept: taken off the page while locked, never taken apart.
  const made = createMemo((before) => before || open(), false);
  return (
    <>
      <Show when={made()}>
        <Behind shown={open()}>{props.children}</Behind>
      </Show>
      <Show when={!open() && lock.state()}>
        <Suspense>
          <UnlockCard />
        </Suspense>
      </Show>
      <Show when={!open() && lock.error()}>
        {(error) => (
          <>
            <Trouble error={error()} during="read" onRetry={lock.retry} />
            {props.unknown}
          </>
        )}
      </Show>
    </>
  );
}

function Behind(props: { shown: boolean; children: JSX.Element }) {
  const made = children(() => props.children);
  return <Show when={props.shown}>{made()}</Show>;
}
