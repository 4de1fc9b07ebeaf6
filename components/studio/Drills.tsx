// The drills: chosen by whom they are with and which way one leans, done one at a time, in any order. Nothing written is kept.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { chooseDrills, DRILL_LEANS, DRILL_REGISTERS, type DrillLean, type DrillRegister } from '#lib/practice/drill.ts';
import { DRILLS } from '#lib/practice/en/drills.ts';
import { GROWTH_STEPS } from '#lib/practice/en/growth-steps.ts';
import { DrillCard } from './DrillCard.tsx';
import './Drills.css';

const LEANS = DRILL_LEANS.filter((lean) => lean !== 'both');

export function Drills() {
  const [step, setStep] = createSignal('');
  const [register, setRegister] = createSignal<DrillRegister>();
  const [lean, setLean] = createSignal<DrillLean>();
  const [at, setAt] = createSignal(0);
  const [moved, setMoved] = createSignal(false);
  const chosen = createMemo(() => chooseDrills(DRILLS, register(), lean()).filter((drill) => !step() || drill.step === step()));
  const choose = (change: () => void) => {
    change();
    setAt(0);
    setMoved(false);
  };
  const turn = (by: number) => {
    // First: the drill that comes asks for it when it is made.
    setMoved(true);
    setAt((now) => (now + by + chosen().length) % chosen().length);
  };

  return (
    <section class="studio drills">
      <h2>{i18n.t('studio.drill.title')}</h2>
      <p class="soft">{i18n.t('studio.drill.what')}</p>
      <div class="drills__choice">
        <label>
          <span>{i18n.t('studio.drill.step')}</span>
          <select class="field" onChange={(event) => choose(() => setStep(event.currentTarget.value))}>
            <option value="">{i18n.t('studio.drill.any')}</option>
            <For each={GROWTH_STEPS}>{({ id, title }) => <option value={id}>{title}</option>}</For>
          </select>
        </label>
        <label>
          <span>{i18n.t('studio.drill.with')}</span>
          <select
            class="field"
            onChange={(event) => choose(() => setRegister(DRILL_REGISTERS.find((one) => one === event.currentTarget.value)))}
          >
            <option value="">{i18n.t('studio.drill.any')}</option>
            <For each={DRILL_REGISTERS}>{(one) => <option value={one}>{i18n.t(`studio.drill.register.${one}`)}</option>}</For>
          </select>
        </label>
        <label>
          <span>{i18n.t('studio.drill.lean')}</span>
          <select class="field" onChange={(event) => choose(() => setLean(LEANS.find((one) => one === event.currentTarget.value)))}>
            <option value="">{i18n.t('studio.drill.any')}</option>
            <For each={LEANS}>{(one) => <option value={one}>{i18n.t(`studio.drill.leans.${one}`)}</option>}</For>
          </select>
        </label>
      </div>
      <Show when={chosen()[at()]} keyed fallback={<p role="status">{i18n.t('studio.drill.none')}</p>}>
        {(drill) => (
          <div class="card drills__one">
            <DrillCard drill={drill} fresh={moved()} />
            <div class="drills__turn">
              <button type="button" class="button button--quiet" onClick={() => turn(-1)}>
                {i18n.t('studio.drill.back')}
              </button>
              <span class="small soft">{i18n.t('studio.drill.place', { at: at() + 1, of: chosen().length })}</span>
              <button type="button" class="button button--quiet" onClick={() => turn(1)}>
                {i18n.t('studio.drill.next')}
              </button>
            </div>
          </div>
        )}
      </Show>
    </section>
  );
}
