// The sixteen statements, about one bond or in general. Answers stay on this page.
import { createSignal, createUniqueId, For, Index } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { i18n } from '#i18n';
import { STATEMENTS } from '#lib/practice/en/reflection.ts';
import { HIGHEST, LOWEST, standingOn } from '#lib/practice/reflection.ts';
import { BOND_LENGTH } from '#lib/store/reflections.ts';
import type { Place } from './standing-words.ts';

const SCALE = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step);

interface ReflectionFormProps {
  answers: Record<string, number>;
  setAnswers: SetStoreFunction<Record<string, number>>;
  bond: string;
  setBond(bond: string): void;
  /** Names to choose from: people, and bonds looked at before. */
  names: readonly string[];
  onPlace(place: Place): void;
}

export function ReflectionForm(props: ReflectionFormProps) {
  const name = createUniqueId();
  const [said, setSaid] = createSignal('');
  let form: HTMLFormElement | undefined;
  const look = () => {
    const worry = standingOn('worry', STATEMENTS, props.answers);
    const distance = standingOn('distance', STATEMENTS, props.answers);
    if (worry && distance) {
      props.onPlace({ worry, distance });
      return;
    }
    const left = STATEMENTS.filter(({ id }) => props.answers[id] === undefined);
    setSaid(i18n.t('grow.look.left', left.length));
    form?.querySelector<HTMLInputElement>(`[data-statement="${left[0]?.id}"] input`)?.focus();
  };

  return (
    <form
      class="reflection__form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <label class="reflection__bond">
        <span>{i18n.t('grow.look.about')}</span>
        <input
          class="field"
          autocomplete="off"
          maxLength={BOND_LENGTH}
          list={`${name}-names`}
          placeholder={i18n.t('grow.look.general')}
          value={props.bond}
          onInput={(event) => props.setBond(event.currentTarget.value)}
        />
        <datalist id={`${name}-names`}>
          <For each={props.names}>{(one) => <option value={one} />}</For>
        </datalist>
      </label>
      <For each={STATEMENTS}>
        {(statement) => (
          <fieldset class="card reflection__statement" data-statement={statement.id}>
            <legend>{statement.text}</legend>
            <div class="reflection__scale">
              <Index each={SCALE}>
                {(value) => (
                  <label>
                    <input
                      type="radio"
                      name={`${name}-${statement.id}`}
                      value={value()}
                      checked={props.answers[statement.id] === value()}
                      onChange={() => props.setAnswers(statement.id, value())}
                    />
                    {value()}
                  </label>
                )}
              </Index>
            </div>
            <p class="reflection__ends small soft">
              <span>{i18n.t('grow.look.notMe')}</span>
              <span>{i18n.t('grow.look.me')}</span>
            </p>
          </fieldset>
        )}
      </For>
      <p role="status">{said()}</p>
      <button type="submit" class="button button--main reflection__look">
        {i18n.t('grow.look.see')}
      </button>
    </form>
  );
}
