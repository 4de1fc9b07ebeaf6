// What just happened, in one line; words the clipboard would not take either are shown for copying by hand.
import { type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { PromptState } from './state.ts';

export function Message(props: { state: PromptState }): JSX.Element {
  return (
    <Show when={props.state.message()}>
      <div class="message">
        <p class="small">{props.state.message()}</p>
        <Show when={props.state.refused()}>
          {(text) => (
            <textarea
              readonly
              rows="3"
              aria-label={i18n.t('prompt.say.edited')}
              value={text()}
              ref={(field) => queueMicrotask(() => field.select())}
            />
          )}
        </Show>
      </div>
    </Show>
  );
}
