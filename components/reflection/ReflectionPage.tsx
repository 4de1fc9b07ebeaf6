// The reflection: sixteen statements, then a place on the plane with how unsure it is, in words. It is kept only when asked for; what was
// kept before shows as a path.
import { createSignal, For, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { openCorners } from '#lib/practice/reflection.ts';
import { bondsOf } from '#lib/practice/reflection-path.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { type LocalDay, newId, type ReflectionId } from '#lib/store/ids.ts';
import { listPeople } from '#lib/store/people.ts';
import { listReflections, saveReflection } from '#lib/store/reflections.ts';
import { Corners } from './Corners.tsx';
import { OverTime } from './OverTime.tsx';
import { Plane } from './Plane.tsx';
import { ReflectionForm } from './ReflectionForm.tsx';
import { type Place, standingWords } from './standing-words.ts';
import './ReflectionPage.css';

export function ReflectionPage(props: { day: LocalDay; onBack(): void }) {
  const kept = createStored(['reflections'], listReflections);
  const people = createStored(['people'], listPeople);
  const [answers, setAnswers] = createStore<Record<string, number>>({});
  const [bond, setBond] = createSignal('');
  const [place, setPlace] = createSignal<Place>();
  const [another, setAnother] = createSignal(false);
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  let heading: HTMLHeadingElement | undefined;
  const toTop = () => {
    scrollTo(0, 0);
    queueMicrotask(() => heading?.focus());
  };
  onMount(toTop);

  const path = () => kept.latest() ?? [];
  const names = () => [
    ...new Set([...(people.latest() ?? []).map(({ name }) => name), ...bondsOf(path()).filter((one) => one !== undefined)]),
  ];
  const about = () => bond().trim();
  const keep = async (now: Place) => {
    try {
      const whom = about();
      await saveReflection({ id: newId<ReflectionId>(), at: Date.now(), day: props.day, ...(whom && { bond: whom }), ...now });
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    setTrouble();
    setSaid(i18n.t('grow.look.kept'));
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
      <Show when={kept.state()} keyed>
        {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={kept.refresh} />}
      </Show>
      <Show
        when={place()}
        fallback={
          <>
            <OverTime reflections={path()} />
            <Show
              when={another() || (kept.state().status !== 'loading' && path().length === 0)}
              fallback={
                <Show when={kept.state().status !== 'loading'}>
                  <button type="button" class="button button--main reflection__look" onClick={() => setAnother(true)}>
                    {i18n.t('grow.look.another')}
                  </button>
                </Show>
              }
            >
              <ReflectionForm
                answers={answers}
                setAnswers={setAnswers}
                bond={bond()}
                setBond={setBond}
                names={names()}
                onPlace={(now) => {
                  setSaid('');
                  setPlace(now);
                  toTop();
                }}
              />
            </Show>
            <Corners open={[]} />
          </>
        }
      >
        {(now) => (
          <div class="reflection__result">
            <Plane now={now()} />
            <div class="reflection__words">
              <For each={standingWords(now(), about())}>{(line) => <p>{line}</p>}</For>
              <p class="small soft">{i18n.t('grow.look.region')}</p>
              <p class="small soft">{i18n.t('grow.look.further')}</p>
              <Show when={trouble()}>
                {(error) => (
                  <Trouble error={error()} during="write" onRetry={() => keep(now())} words={standingWords(now(), about()).join(' ')} />
                )}
              </Show>
              <div class="reflection__ways">
                <Show when={!said()}>
                  <button type="button" class="button" onClick={() => keep(now())}>
                    {i18n.t('grow.look.keep')}
                  </button>
                  <button type="button" class="button button--quiet" onClick={() => setPlace()}>
                    {i18n.t('grow.look.change')}
                  </button>
                </Show>
                <p class="small soft" role="status">
                  {said()}
                </p>
              </div>
            </div>
            <Show when={said()}>
              <OverTime reflections={path()} />
            </Show>
            <Corners open={openCorners(now().worry, now().distance)} />
          </div>
        )}
      </Show>
      <p>{i18n.t('grow.look.last')}</p>
    </article>
  );
}
