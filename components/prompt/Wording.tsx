// One wording: what changed is marked, what Tend had to choose can be changed, and all of it can be edited.
import { createEffect, createMemo, createSignal, Index, type JSX, on, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Rewrite } from '#lib/language/types.ts';
import { changedWords } from '#lib/prompt/changed-words.ts';
import { applyChoices, hasBlank, wordingPieces } from '#lib/prompt/wording-pieces.ts';
import { Review } from './Review.tsx';
import type { PromptState } from './state.ts';

/** Left below a wording that was scrolled into sight. */
const ROOM = 16;

export function Wording(props: { state: PromptState; wording: Rewrite; primary: boolean }): JSX.Element {
  let field: HTMLTextAreaElement | undefined;
  let whole!: HTMLDivElement;
  const [picked, setPicked] = createSignal<number[]>([]);
  const [edited, setEdited] = createSignal<string | null>(null);
  const chosen = createMemo(() => applyChoices(props.wording, picked()));
  const text = () => edited() ?? chosen().text;
  const pieces = createMemo(() => wordingPieces(chosen(), changedWords(props.state.draft(), chosen().text)));
  // New wordings come with their own choices; what a person is editing stays theirs.
  createEffect(
    on(
      () => props.wording,
      ({ choices }) => setPicked(choices.map(() => 0)),
    ),
  );
  const [asking, setAsking] = createSignal(false);

  function edit(): void {
    setEdited(text());
    const blank = text().indexOf('___');
    field?.focus({ preventScroll: true });
    // The buttons of the wording stay in sight; scrolling them into view could scroll the page as well.
    const scroller = whole.closest('.scroller');
    const hidden = scroller ? whole.getBoundingClientRect().bottom + ROOM - scroller.getBoundingClientRect().bottom : 0;
    if (hidden > 0) scroller?.scrollBy(0, hidden);
    if (blank >= 0) field?.setSelectionRange(blank, blank + (/_+/.exec(text().slice(blank))?.[0].length ?? 0));
  }
  function use(): void {
    if (!hasBlank(text())) return void props.state.accept(props.wording.move, text().trim());
    setAsking(true);
    edit();
  }
  const cycle = (index: number) =>
    setPicked((now) => now.map((at, place) => (place === index ? (at + 1) % (props.wording.choices[index]?.options.length ?? 1) : at)));

  return (
    <div class="wording" ref={whole}>
      <Show
        when={edited() !== null}
        fallback={
          <p class="words">
            <Index each={pieces()}>
              {(piece) => (
                <Show when={piece().choice !== undefined} fallback={piece().fresh ? <mark>{piece().text}</mark> : piece().text}>
                  <button
                    type="button"
                    class="choice"
                    aria-label={i18n.t('prompt.say.choose', { words: piece().text })}
                    on:click={() => cycle(piece().choice ?? 0)}
                  >
                    {piece().text}
                  </button>
                </Show>
              )}
            </Index>
          </p>
        }
      >
        <textarea
          ref={(element) => {
            field = element;
          }}
          rows="3"
          aria-label={i18n.t('prompt.say.edited')}
          value={edited() ?? ''}
          on:input={(event) => setEdited(event.currentTarget.value)}
        />
      </Show>
      <Show when={edited() !== null}>
        <Review state={props.state} text={text()} />
      </Show>
      <Show when={asking() && hasBlank(text())}>
        <output class="soft small">{i18n.t('prompt.say.blank')}</output>
      </Show>
      <div class="row">
        <button
          type="button"
          class={props.primary ? 'primary' : 'pill'}
          aria-label={i18n.t('prompt.say.useFull', { wording: text() })}
          on:click={use}
        >
          {i18n.t('prompt.say.use')}
        </button>
        <Show when={edited() === null}>
          <button type="button" class="link" aria-label={i18n.t('prompt.say.editFull', { wording: text() })} on:click={edit}>
            {i18n.t('prompt.say.edit')}
          </button>
        </Show>
        <button
          type="button"
          class="link"
          aria-label={i18n.t('prompt.say.copyFull', { wording: text() })}
          on:click={() => void props.state.copy(text())}
        >
          {i18n.t('prompt.say.copy')}
        </button>
      </div>
    </div>
  );
}
