// Routines are written here: after what, and what then. Each can be changed, let go, and brought back.
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import { newId, type RoutineId } from '#lib/store/ids.ts';
import { deleteRoutine, ROUTINE_LENGTH, ROUTINE_PARTS, type Routine, type RoutineMark, saveRoutine } from '#lib/store/routines.ts';

const blank = (): Routine => ({ id: newId<RoutineId>(), part: 'morning', cue: '', act: '', updatedAt: 0 });

export default function RoutineEditor(props: { routines: readonly Routine[] }) {
  const [draft, setDraft] = createSignal(blank());
  /** The one that is being changed, as it was when that began. */
  const [began, setBegan] = createSignal<Routine>();
  const [gone, setGone] = createSignal<{ routine: Routine; marks: RoutineMark[] }>();
  const [hint, setHint] = createSignal('');
  const { attempt, forget, trouble } = createAttempts();
  let first: HTMLInputElement | undefined;

  const changing = () => props.routines.some(({ id }) => id === draft().id);
  const set = (change: Partial<Routine>) => setDraft({ ...draft(), ...change });
  const begin = (routine: Routine) => {
    setDraft(routine);
    setBegan(routine);
    setHint('');
    first?.focus();
  };
  const keep = () => {
    const { time, ...rest } = draft();
    const routine = { ...rest, ...(time && { time }), cue: rest.cue.trim(), act: rest.act.trim(), updatedAt: Date.now() };
    if (!routine.cue || !routine.act) return setHint(i18n.t('routines.both'));
    return attempt(async () => {
      await saveRoutine(routine, [], began());
      begin(blank());
    });
  };
  const remove = (routine: Routine) =>
    attempt(async () => {
      const marks = await deleteRoutine(routine.id);
      if (draft().id === routine.id) setDraft(blank());
      setGone({ routine, marks });
    });

  return (
    <div class="routine-editor">
      <ul>
        <For each={props.routines}>
          {(routine) => (
            <li class="routine-editor__one">
              <span>{i18n.t('routines.line', { cue: routine.cue, act: routine.act })}</span>
              <span class="routine-editor__ways">
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('own.changeOne', { text: routine.act })}
                  onClick={() => begin(routine)}
                >
                  {i18n.t('practice.checkin.edit')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={i18n.t('own.removeOne', { text: routine.act })}
                  onClick={() => remove(routine)}
                >
                  {i18n.t('people.remove')}
                </button>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Undo
        gone={gone()}
        said={i18n.t('practice.checkin.deleted')}
        onUndo={({ routine, marks }) =>
          attempt(
            () => saveRoutine(routine, marks),
            () => setGone(),
          )
        }
      />
      <form
        class="routine-editor__form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <fieldset class="routine-editor__parts">
          <legend class="unseen">{i18n.t('routines.when')}</legend>
          <For each={ROUTINE_PARTS}>
            {(part) => (
              <label>
                <input type="radio" name="part" checked={draft().part === part} onChange={() => set({ part })} />
                {i18n.t(`routines.part.${part}`)}
              </label>
            )}
          </For>
        </fieldset>
        <label class="routine-editor__field small">
          {i18n.t('routines.cue')}
          <input
            class="field"
            ref={first}
            maxLength={ROUTINE_LENGTH}
            autocomplete="off"
            placeholder={i18n.t('routines.cueExample')}
            value={draft().cue}
            onInput={(event) => set({ cue: event.currentTarget.value })}
          />
        </label>
        <label class="routine-editor__field small">
          {i18n.t('routines.act')}
          <input
            class="field"
            maxLength={ROUTINE_LENGTH}
            autocomplete="off"
            placeholder={i18n.t('routines.actExample')}
            value={draft().act}
            onInput={(event) => set({ act: event.currentTarget.value })}
          />
        </label>
        <label class="routine-editor__field small">
          {i18n.t('routines.time')}
          <input class="field" type="time" value={draft().time ?? ''} onInput={(event) => set({ time: event.currentTarget.value })} />
        </label>
        <p class="small" role="status">
          {hint()}
        </p>
        <div class="routine-editor__ways">
          <button type="submit" class="button">
            {i18n.t(changing() ? 'practice.checkin.change' : 'own.add')}
          </button>
          <Show when={changing()}>
            <button type="button" class="button button--quiet" onClick={() => begin(blank())}>
              {i18n.t('practice.checkin.cancel')}
            </button>
          </Show>
        </div>
      </form>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
    </div>
  );
}
