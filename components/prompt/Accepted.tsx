// The wording is in the box; for a moment it can be taken back from here.
import { type JSX, onCleanup, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Lead } from './Lead.tsx';
import { type PromptState, UNDO_MS } from './state.ts';

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

export function Accepted(props: { state: PromptState }): JSX.Element {
  // Once the person writes on, taking the wording back would take their words as well.
  const { element } = props.state.request.composer;
  const onKey = (event: KeyboardEvent) => MODIFIERS.includes(event.key) || props.state.leaveQuietly();
  element.addEventListener('keydown', onKey);
  onCleanup(() => element.removeEventListener('keydown', onKey));
  return (
    <div class="accepted">
      <Lead>{props.state.message()}</Lead>
      <Show when={!props.state.undoing()}>
        <button type="button" class="pill" on:click={() => void props.state.undo()}>
          {i18n.t('prompt.say.undo')}
        </button>
        <span class="sand" style={{ 'animation-duration': `${UNDO_MS}ms` }} aria-hidden="true" />
      </Show>
    </div>
  );
}
