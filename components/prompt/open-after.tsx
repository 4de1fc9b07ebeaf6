// Shows what is said after a message was sent. One a frame, as all else of the prompt; the card of a new draft takes its place.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import type { AfterRequest, AfterSession } from '#lib/prompt/bridge.ts';
import { After } from './After.tsx';
import { schemeBehind } from './ground.ts';
import { createHost } from './host.ts';
import { isolate } from './isolate.ts';
import { makeMortal } from './mortal.ts';

/** A live region is read when its text changes while it is on the page. */
const SPEECH_MS = 100;

let current: AfterSession | undefined;

/** Takes away what is still shown. */
export function closeAfter(): void {
  current?.close();
}

/** Shows it for `request`. Takes no focus by itself. */
export function openAfter({ composer, ...request }: AfterRequest): AfterSession {
  closeAfter();
  const host = createHost(composer.element);
  let dispose: (() => void) | undefined;
  let speech: ReturnType<typeof setTimeout> | undefined;

  const settled = isolate(host.element, host.root, {
    settling: () => false,
    // Esc stays the page's, as nothing here is in anybody's way.
    onPageEscape: () => false,
    onCardKey(event) {
      if (event.key === 'Escape') leave();
      return event.key === 'Escape';
    },
  });

  function leave(): void {
    if (!dispose) return;
    const focused = host.root.activeElement !== null;
    clearTimeout(speech);
    dispose();
    dispose = undefined;
    settled();
    host.remove();
    if (focused) composer.focus();
  }

  dispose = render(() => {
    const [spoken, setSpoken] = createSignal('');
    const speak = (words: string) => {
      clearTimeout(speech);
      setSpoken('');
      speech = setTimeout(() => setSpoken(words), SPEECH_MS);
    };
    makeMortal(host.root, leave);
    const ground = document.createElement('div');
    host.root.append(ground);
    const scheme = schemeBehind(composer.element, ground);
    ground.remove();
    return (
      <div class="tend" style={{ 'color-scheme': scheme }}>
        <output class="unseen">{spoken()}</output>
        <After request={{ ...request, composer }} speak={speak} onGone={leave} />
      </div>
    );
  }, host.root);

  const session: AfterSession = {
    focus: () => host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    close: leave,
  };
  current = session;
  return session;
}
