// The reflection: sixteen statements, then a place on the plane with how unsure it is, in words. It is kept only when asked for.
import { createSignal, createUniqueId, For, Index, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { CORNER_WORDS, STATEMENTS } from '#lib/practice/en/reflection.ts';
import { CORNERS, HIGHEST, LOWEST, leaning, openCorners, type Standing, standingOn } from '#lib/practice/reflection.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { newEntry, saveEntry } from '#lib/store/journal.ts';
import { Plane } from './Plane.tsx';
import './ReflectionPage.css';

const SCALE = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step);

export function ReflectionPage(props: { day: LocalDay; onBack(): void }) {
  const name = createUniqueId();
  const [answers, setAnswers] = createStore<Record<string, number>>({});
  const [bond, setBond] = createSignal('');
  const [result, setResult] = createSignal<{ worry: Standing; distance: Standing }>();
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  let heading: HTMLHeadingElement | undefined;
  let form: HTMLFormElement | undefined;
  onMount(() => queueMicrotask(() => heading?.focus()));

  const look = () => {
    const worry = standingOn('worry', STATEMENTS, answers);
    const distance = standingOn('distance', STATEMENTS, answers);
    if (worry && distance) {
      setSaid('');
      setResult({ worry, distance });
      scrollTo(0, 0);
      queueMicrotask(() => heading?.focus());
      return;
    }
    const left = STATEMENTS.filter(({ id }) => answers[id] === undefined);
    setSaid(i18n.t('grow.look.left', left.length));
    form?.querySelector<HTMLInputElement>(`[data-statement="${left[0]?.id}"] input`)?.focus();
  };
  const words = ({ worry, distance }: { worry: Standing; distance: Standing }) => [
    bond().trim() ? i18n.t('grow.look.inBond', { bond: bond().trim() }) : i18n.t('grow.look.inGeneral'),
    i18n.t(`grow.look.worry.${leaning(worry)}`),
    i18n.t(`grow.look.distance.${leaning(distance)}`),
  ];
  const keep = async (text: string) => {
    const entry = newEntry(props.day, Date.now(), { question: i18n.t('grow.look.title'), tags: [i18n.t('grow.look.tag')] });
    try {
      await saveEntry({ ...entry, text });
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    setTrouble();
    setSaid(i18n.t('journal.kept'));
  };

  return (
    <article class="reflection">
      <button type="button" class="button button--quiet reflection__back" onClick={props.onBack}>
        {i18n.t('grow.back')}
      </button>
      <h1 class="route__title" tabIndex={-1} ref={heading}>
        {i18n.t('grow.look.title')}
      </h1>
      <p>{i18n.t('grow.look.mirror')}</p>
      <Show
        when={result()}
        fallback={
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
                placeholder={i18n.t('grow.look.general')}
                value={bond()}
                onInput={(event) => setBond(event.currentTarget.value)}
              />
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
                            checked={answers[statement.id] === value()}
                            onChange={() => setAnswers(statement.id, value())}
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
        }
      >
        {(now) => (
          <div class="reflection__result">
            <Plane worry={now().worry} distance={now().distance} />
            <div class="reflection__words">
              <For each={words(now())}>{(line) => <p>{line}</p>}</For>
              <p class="small soft">{i18n.t('grow.look.region')}</p>
              <p class="small soft">{i18n.t('grow.look.further')}</p>
              <Show when={trouble()}>
                {(error) => <Trouble error={error()} during="write" onRetry={() => keep(words(now()).join(' '))} />}
              </Show>
              <div class="reflection__ways">
                <button type="button" class="button" onClick={() => keep(words(now()).join(' '))}>
                  {i18n.t('grow.look.keep')}
                </button>
                <button type="button" class="button button--quiet" onClick={() => setResult()}>
                  {i18n.t('grow.look.change')}
                </button>
                <p class="small soft" role="status">
                  {said()}
                </p>
              </div>
            </div>
            <For each={CORNERS}>
              {(corner) => (
                <details class="card" open={openCorners(now().worry, now().distance).includes(corner)}>
                  <summary class="serif">{CORNER_WORDS[corner].name}</summary>
                  <p>{CORNER_WORDS[corner].feel}</p>
                  <p>{CORNER_WORDS[corner].act}</p>
                  <p>{i18n.t('grow.look.need', { need: CORNER_WORDS[corner].need })}</p>
                  <p>{i18n.t('grow.look.helps', { helps: CORNER_WORDS[corner].helps })}</p>
                </details>
              )}
            </For>
            <p>{i18n.t('grow.look.last')}</p>
          </div>
        )}
      </Show>
    </article>
  );
}
