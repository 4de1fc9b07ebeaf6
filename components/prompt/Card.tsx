// The card beside the box: one of coaching, a held control message, or support.
import { createEffect, createSignal, type JSX, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { Accepted } from './Accepted.tsx';
import { Coaching } from './Coaching.tsx';
import { Control } from './Control.tsx';
import { follow } from './follow.ts';
import { Held } from './Held.tsx';
import { Keep } from './Keep.tsx';
import { Lead } from './Lead.tsx';
import { Marks } from './Marks.tsx';
import { Message } from './Message.tsx';
import { Sprout } from './Sprout.tsx';
import { Crisis, Danger } from './Support.tsx';
import type { PromptState } from './state.ts';

export function Card(props: { state: PromptState; focus: boolean; onGone(): void }): JSX.Element {
  let place!: HTMLDivElement;
  let card!: HTMLElement;
  const { state } = props;
  const [moves, setMoves] = createSignal(0);
  const guard = () => state.analysis().guard;
  const again = () => state.stage() === 'again';
  const held = () => state.request.voice === 'pause';
  const open = () => state.accepted() === null && !again();

  onMount(() => {
    onCleanup(
      follow(state.request.composer, place, {
        placement: 'top-end',
        fallbacks: ['bottom-end', 'left-end', 'right-end', 'left-start', 'right-start'],
        spare: () => state.wordRects(state.analysis().findings.slice(0, 1)),
        onMove(visible) {
          if (!visible) return props.onGone();
          place.classList.add('placed');
          setMoves((count) => count + 1);
        },
      }),
    );
    if (props.focus) card.focus({ preventScroll: true });
  });
  // What opens in the card begins at its top.
  createEffect(() => {
    state.panel();
    card.querySelector('.scroller')?.scrollTo(0, 0);
  });

  /** A control that is gone once pressed leaves its focus to the card, for those who go on by keyboard. */
  function keepFocus(event: Event): void {
    const target = event.target as Element;
    if (!target.isConnected && document.activeElement === document.body) card.focus({ preventScroll: true });
  }

  return (
    <>
      <Show when={!guard() && open()}>
        <Marks state={state} moves={moves()} />
      </Show>
      <div class="place" ref={place}>
        <section
          class="card"
          ref={card}
          role="dialog"
          tabindex="-1"
          aria-label={i18n.t('prompt.card.label')}
          aria-describedby="held noticed"
          on:click={keepFocus}
        >
          <div class="scroller">
            <Show when={held() && open()}>
              <p class="held" id="held">
                <Sprout />
                <strong>{i18n.t('prompt.held.label')}</strong>{' '}
                {i18n.t(state.request.firstHold ? 'prompt.held.first' : 'prompt.held.explain')}
              </p>
            </Show>
            <Switch fallback={<Coaching state={state} />}>
              <Match when={again()}>
                <Lead>{i18n.t('prompt.held.again')}</Lead>
              </Match>
              <Match when={guard() === 'crisis'}>
                <Crisis state={state} />
              </Match>
              <Match when={guard() === 'danger'}>
                <Danger state={state} />
              </Match>
              <Match when={state.accepted() !== null}>
                <Accepted state={state} />
              </Match>
              <Match when={guard() === 'control'}>
                <Control state={state} />
              </Match>
            </Switch>
            <Show when={open()}>
              <Message state={state} />
            </Show>
          </div>
          <Show when={open()}>
            <Show when={held()} fallback={<Keep state={state} />}>
              <Held state={state} />
            </Show>
          </Show>
        </section>
      </div>
    </>
  );
}
