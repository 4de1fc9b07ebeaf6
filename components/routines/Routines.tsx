// The day's own routines, each ticked off with one press. A day without one is a day without one.
import { createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listRoutines, markRoutine, ROUTINE_PARTS, type Routine, routinesDone } from '#lib/store/routines.ts';
import './Routines.css';

const RoutineEditor = lazy(() => import('./RoutineEditor.tsx'));

export function Routines(props: { day: LocalDay }) {
  const stored = createStored(['routines', 'routineMarks'], async () => {
    const [all, done] = await Promise.all([listRoutines(), routinesDone(props.day)]);
    return { all, done };
  });
  const [editing, setEditing] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const of = (part: Routine['part']) => stored.latest()?.all.filter((routine) => routine.part === part) ?? [];
  const tick = (routine: Routine, done: boolean) =>
    markRoutine(props.day, routine.id, done, Date.now()).then(
      () => setTrouble(),
      (error: unknown) => {
        setTrouble(toStoreError(error));
        stored.refresh();
      },
    );

  return (
    <Show when={stored.latest()}>
      {(latest) => (
        <section class="routines" aria-labelledby="routines">
          <div class="routines__head">
            <h2 id="routines" class="small soft">
              {i18n.t('routines.title')}
            </h2>
            <button type="button" class="link small" aria-expanded={editing()} onClick={() => setEditing(!editing())}>
              {i18n.t(editing() ? 'journal.done' : latest().all.length > 0 ? 'routines.change' : 'routines.add')}
            </button>
          </div>
          <Show
            when={!editing()}
            fallback={
              <Suspense>
                <RoutineEditor routines={latest().all} />
              </Suspense>
            }
          >
            <For each={ROUTINE_PARTS.filter((part) => of(part).length > 0)}>
              {(part) => (
                <ul aria-label={i18n.t(`routines.part.${part}`)}>
                  <For each={of(part)}>
                    {(routine) => (
                      <li>
                        <label class="routine">
                          <input
                            type="checkbox"
                            checked={latest().done.has(routine.id)}
                            onChange={(event) => tick(routine, event.currentTarget.checked)}
                          />
                          <span>
                            <span class="small soft routine__cue">{[routine.time, routine.cue].filter(Boolean).join(' · ')}</span>
                            <span class="routine__act">{routine.act}</span>
                          </span>
                        </label>
                      </li>
                    )}
                  </For>
                </ul>
              )}
            </For>
          </Show>
          <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
        </section>
      )}
    </Show>
  );
}
