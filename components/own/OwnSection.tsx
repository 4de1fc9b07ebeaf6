// A part of the page that is opened when it is wanted, and loaded then.
import { type Component, createSignal, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';

export function OwnSection(props: { title: string; part: Component }) {
  const [opened, setOpened] = createSignal(false);
  return (
    <details class="card" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class="own__open">{props.title}</summary>
      <Show when={opened()}>
        <Suspense>
          <Dynamic component={props.part} />
        </Suspense>
      </Show>
    </details>
  );
}
