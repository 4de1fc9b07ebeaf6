// The quietest voice: a small leaf at the corner of the box. A press opens the card.
import { type JSX, onCleanup, onMount } from 'solid-js';
import { i18n } from '#i18n';
import { follow } from './follow.ts';
import { Sprout } from './Sprout.tsx';
import type { PromptState } from './state.ts';

export function Leaf(props: { state: PromptState; onOpen(): void; onGone(): void }): JSX.Element {
  let place!: HTMLDivElement;
  const danger = () => props.state.analysis().guard === 'danger';
  onMount(() => {
    onCleanup(
      follow(props.state.request.composer, place, {
        placement: 'top-end',
        fallbacks: ['bottom-end', 'right-start', 'left-start'],
        gap: 2,
        onMove: (visible) => visible || props.onGone(),
      }),
    );
  });
  return (
    <div class="place" ref={place}>
      <button
        type="button"
        class="leaf"
        aria-label={danger() ? i18n.t('prompt.danger.open') : i18n.t('prompt.card.open')}
        on:click={() => props.onOpen()}
      >
        <Sprout />
      </button>
    </div>
  );
}
