// A sentence built slot by slot. What is typed stays on this page until it is left.
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { i18n } from '#i18n';
import { type Builder, build } from '#lib/practice/builder.ts';
import './BuilderCard.css';

interface BuilderCardProps {
  builder: Builder;
  /** Looks at the sentence in the studio. */
  onTry(text: string): void;
}

export function BuilderCard(props: BuilderCardProps) {
  const [typed, setTyped] = createStore<Record<string, string>>({});
  const [said, setSaid] = createSignal('');
  const built = () => build(props.builder, typed);
  const whenComplete = (then: (text: string) => void) => () => {
    const { text, complete } = built();
    if (complete) then(text);
    else setSaid(i18n.t('studio.build.blanks'));
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(i18n.t('studio.build.copied')),
      () => setSaid(i18n.t('studio.build.notCopied')),
    );

  return (
    <details class="card builder">
      <summary class="serif">{props.builder.title}</summary>
      <p>
        {props.builder.purpose} <span class="small soft">({props.builder.source})</span>
      </p>
      <For each={props.builder.slots}>
        {(slot) => (
          <label class="builder__slot">
            <span>{slot.label}</span>
            <input
              class="field"
              autocomplete="off"
              placeholder={slot.example}
              value={typed[slot.id] ?? ''}
              onInput={(event) => {
                setTyped(slot.id, event.currentTarget.value);
                setSaid('');
              }}
            />
          </label>
        )}
      </For>
      <output class="builder__text serif">{built().text}</output>
      <div class="builder__ways">
        <button type="button" class="button" aria-disabled={!built().complete} onClick={whenComplete(copy)}>
          {i18n.t('studio.build.copy')}
        </button>
        <button type="button" class="button button--quiet" aria-disabled={!built().complete} onClick={whenComplete(props.onTry)}>
          {i18n.t('studio.build.look')}
        </button>
        <p class="small soft" role="status">
          <Show when={said()}>{said()}</Show>
        </p>
      </div>
    </details>
  );
}
