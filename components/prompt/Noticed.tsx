// One kind sentence that quotes the words, and why, for those who ask.
import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Lead } from './Lead.tsx';
import { type Prose, Quoting } from './strings.tsx';

export function Noticed(props: { prose: Prose; words: string }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <div class="noticed">
      <Lead>
        <Quoting sentence={props.prose.noticed} words={props.words} />
      </Lead>{' '}
      <button type="button" class="link" aria-expanded={open()} on:click={() => setOpen(!open())}>
        {i18n.t('prompt.card.why')}
      </button>
      <Show when={open()}>
        <div class="why">
          <p>
            {props.prose.why} {props.prose.antidote}
          </p>
          <p class="source">{props.prose.source}</p>
        </div>
      </Show>
    </div>
  );
}
