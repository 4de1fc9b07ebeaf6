// Reflections that were kept: for each bond, the path so far as a picture and in words, each deletable.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import { bondsOf, moved, pathOf } from '#lib/practice/reflection-path.ts';
import { deleteReflection, type Reflection, saveReflection } from '#lib/store/reflections.ts';
import { Plane } from './Plane.tsx';
import { leaningWords } from './standing-words.ts';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export function OverTime(props: { reflections: readonly Reflection[] }) {
  const bonds = createMemo(() => bondsOf(props.reflections));
  const [chosen, setChosen] = createSignal(0);
  const [gone, setGone] = createSignal<Reflection>();
  // Once a look was deleted this stays, also while the way back is gone through.
  const [touched, setTouched] = createSignal(false);
  const { attempt, forget, trouble } = createAttempts();
  const path = createMemo(() => pathOf(props.reflections, bonds()[chosen()] ?? bonds()[0]));
  const latest = () => path().at(-1);
  const change = () => {
    const [first, last] = [path()[0], latest()];
    if (!first || !last || first === last) return [];
    return [
      i18n.t('grow.look.since', { date: date.format(first.at) }),
      i18n.t(`grow.look.movedWorry.${moved(first.worry, last.worry)}`),
      i18n.t(`grow.look.movedDistance.${moved(first.distance, last.distance)}`),
    ];
  };

  return (
    <Show when={props.reflections.length > 0 || touched()}>
      <section class="reflection__time" aria-labelledby="reflection-time">
        <h2 id="reflection-time">{i18n.t('grow.look.overTime')}</h2>
        <Show when={bonds().length > 1}>
          <label class="reflection__bond">
            <span>{i18n.t('grow.look.whose')}</span>
            <select class="field" onChange={(event) => setChosen(event.currentTarget.selectedIndex)}>
              <For each={bonds()}>{(bond) => <option>{bond ?? i18n.t('grow.look.general')}</option>}</For>
            </select>
          </label>
        </Show>
        <Show when={latest()}>
          {(now) => (
            <div class="reflection__path">
              <Plane now={now()} before={path().slice(0, -1)} />
              <div class="reflection__words">
                <Show when={change().length > 0}>
                  <p>{change().join(' ')}</p>
                </Show>
                <ol class="reflection__looks">
                  <For each={path().toReversed()}>
                    {(one) => (
                      <li>
                        <p>
                          <strong>{date.format(one.at)}</strong> {leaningWords(one).join(' ')}
                        </p>
                        <button
                          type="button"
                          class="link small"
                          aria-label={i18n.t('grow.look.deleteOf', { date: date.format(one.at) })}
                          onClick={() =>
                            attempt(
                              () => deleteReflection(one.id),
                              () => {
                                setGone(one);
                                setTouched(true);
                              },
                            )
                          }
                        >
                          {i18n.t('practice.checkin.delete')}
                        </button>
                      </li>
                    )}
                  </For>
                </ol>
              </div>
            </div>
          )}
        </Show>
        <Undo
          gone={gone()}
          said={i18n.t('grow.look.deleted')}
          onUndo={(one) =>
            attempt(
              () => saveReflection(one),
              () => setGone(),
            )
          }
        />
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
      </section>
    </Show>
  );
}
