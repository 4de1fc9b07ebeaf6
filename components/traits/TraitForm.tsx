// Twelve statements, each as true as it feels today.
import { createSignal, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { TRAIT_STATEMENTS } from '#lib/practice/en/traits.ts';
import { TRAIT_DEGREES, type TraitDegree, traitScores } from '#lib/practice/trait-statement.ts';
import type { TraitLook } from '#lib/store/traits.ts';

interface TraitFormProps {
  onKeep(scores: TraitLook['scores']): void;
  onLeave(): void;
}

export function TraitForm(props: TraitFormProps) {
  const [answers, setAnswers] = createSignal<Partial<Record<string, TraitDegree>>>({});
  const [asked, setAsked] = createSignal(false);
  const left = () => TRAIT_STATEMENTS.filter(({ id }) => answers()[id] === undefined).length;
  const keep = (event: Event) => {
    event.preventDefault();
    const scores = traitScores(TRAIT_STATEMENTS, answers());
    setAsked(true);
    if (scores) props.onKeep(scores);
  };

  return (
    <form class="traits__form" onSubmit={keep}>
      <For each={TRAIT_STATEMENTS}>
        {({ id, text }) => (
          <fieldset class="traits__statement">
            <legend>{text}</legend>
            <div class="traits__degrees">
              <For each={TRAIT_DEGREES}>
                {(degree) => (
                  <label class="traits__degree">
                    <input
                      type="radio"
                      name={id}
                      checked={answers()[id] === degree}
                      onChange={() => setAnswers((before) => ({ ...before, [id]: degree }))}
                    />
                    <span>{i18n.t(`traits.degree.d${degree}`)}</span>
                  </label>
                )}
              </For>
            </div>
          </fieldset>
        )}
      </For>
      <p class="small" role="status">
        <Show when={asked() && left() > 0}>{i18n.t('traits.left', left())}</Show>
      </p>
      <div class="traits__ways">
        <button type="submit" class="button button--main">
          {i18n.t('traits.keep')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => props.onLeave()}>
          {i18n.t('traits.leave')}
        </button>
      </div>
    </form>
  );
}
