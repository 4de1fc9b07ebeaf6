// Opens a prompt on a message box, and keeps it to one a frame.
import { batch, createEffect, createSignal, Match, on, Switch } from 'solid-js';
import { render } from 'solid-js/web';
import type { PromptRequest, PromptSession } from '#lib/prompt/bridge.ts';
import { Card } from './Card.tsx';
import { schemeBehind } from './ground.ts';
import { createHost } from './host.ts';
import { isolate } from './isolate.ts';
import { Leaf } from './Leaf.tsx';
import { makeMortal } from './mortal.ts';
import { closeAfter } from './open-after.tsx';
import { createPromptState, type PromptState } from './state.ts';

/** At a pause, the keys and presses meant for the page are still on their way; they are ignored for this long. */
const SETTLING_MS = 300;

let current: PromptSession | undefined;

/** Shows a prompt for `request`; one that is still open is closed first. */
export function open(request: PromptRequest): PromptSession {
  current?.close();
  closeAfter();
  const { composer, voice } = request;
  const host = createHost(composer.element);
  const shownAt = performance.now();
  let state: PromptState | undefined;
  let dispose: (() => void) | undefined;

  const settled = isolate(host.element, host.root, {
    settling,
    onPageEscape() {
      if (!host.element.isConnected) leave(false);
      if (!dispose || !state?.opened()) return false;
      state.finish({ kind: 'closed' });
      return true;
    },
    onCardKey(event) {
      if (event.key === 'Escape') state?.finish({ kind: 'closed' });
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && voice === 'pause') {
        sendAsIs();
      } else return false;
      return true;
    },
  });

  function settling(): boolean {
    return voice === 'pause' && performance.now() - shownAt < SETTLING_MS;
  }

  function sendAsIs(): void {
    if (state?.accepted() === null) state.finish({ kind: 'sent-as-is' });
  }

  function leave(refocus: boolean): void {
    if (!dispose) return;
    dispose();
    dispose = undefined;
    settled();
    host.remove();
    if (current === session) current = undefined;
    if (refocus) composer.focus();
  }

  const [focusWanted, setFocusWanted] = createSignal(voice === 'pause' ? 1 : 0);
  dispose = render(() => {
    const own = createPromptState(request, host.root, leave);
    state = own;
    makeMortal(host.root, () => leave(host.root.activeElement !== null));
    const ground = document.createElement('div');
    host.root.append(ground);
    ground.style.colorScheme = schemeBehind(composer.element, ground);
    ground.remove();
    createEffect(
      on(focusWanted, (wanted) => wanted && host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }), { defer: true }),
    );
    return (
      <div class="tend" style={{ 'color-scheme': ground.style.colorScheme }}>
        <output class="unseen">{own.spoken()}</output>
        <Switch>
          <Match when={own.stage() === 'leaf'}>
            <Leaf state={own} onOpen={openLeaf} onGone={() => leave(false)} />
          </Match>
          <Match when={own.opened()}>
            <Card state={own} focus={focusWanted() > 0 && own.stage() === 'card'} onGone={() => leave(false)} />
          </Match>
        </Switch>
      </div>
    );
  }, host.root);

  /** A leaf pressed by keyboard hands its focus on to the card. */
  function openLeaf(): void {
    if (host.root.activeElement) session.focus();
    else state?.open();
  }

  const session: PromptSession = {
    update: (draft, analysis) => state?.update(draft, analysis),
    focus() {
      batch(() => {
        setFocusWanted((count) => count + 1);
        state?.open();
      });
    },
    sendAsIs() {
      if (!settling()) sendAsIs();
    },
    sendAgain: () => state?.sendAgain(),
    isTorn: () => dispose !== undefined && !host.element.isConnected,
    close: () => leave(false),
  };
  current = session;
  return session;
}
