// Says that something was let go, with the way back. The button that let it go went with its row, so focus comes here; and stays here
// when it is back, where the list begins or ends.
import { createEffect, createSignal, on, Show } from 'solid-js';
import { i18n } from '#i18n';
import './Undo.css';

interface UndoProps<T extends object> {
  /** What was let go last; nothing is said without it. */
  gone: T | undefined;
  /** How that is said. */
  said: string;
  /** Brings it back. @returns whether it did */
  onUndo(gone: T): Promise<boolean>;
}

export function Undo<T extends object>(props: UndoProps<T>) {
  const [back, setBack] = createSignal(false);
  let place: HTMLParagraphElement | undefined;
  createEffect(
    on(
      () => props.gone,
      (gone) => gone && setBack(false),
    ),
  );
  const undo = async (gone: T) => {
    if (!(await props.onUndo(gone))) return;
    setBack(true);
    place?.focus();
  };

  return (
    <div role="status">
      <Show when={props.gone} keyed>
        {(gone) => (
          <div class="undo">
            {props.said}
            <button
              type="button"
              class="button button--quiet"
              ref={(button) => queueMicrotask(() => button.focus())}
              onClick={() => undo(gone)}
            >
              {i18n.t('practice.checkin.undo')}
            </button>
          </div>
        )}
      </Show>
      <Show when={back() && !props.gone}>
        <p class="undo undo--back" tabIndex={-1} ref={place}>
          {i18n.t('practice.checkin.back')}
        </p>
      </Show>
    </div>
  );
}
