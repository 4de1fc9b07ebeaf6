// Two axes, how pleasant and how stirred up, as one plane for the pointer and two sliders for the keyboard.
import type { JSX } from 'solid-js';
import { i18n } from '#i18n';

/** Nearer to the middle than this, a slider says that it is in between. */
const MIDDLE = 0.3;

export interface FeelingPlace {
  /** −1 unpleasant to 1 pleasant. */
  valence: number;
  /** −1 calm to 1 stirred up. */
  arousal: number;
}

export function FeelingPlane(props: { place: FeelingPlace; onPlace(place: FeelingPlace): void }): JSX.Element {
  let plane!: HTMLDivElement;
  function point(event: MouseEvent): void {
    const box = plane.getBoundingClientRect();
    const part = (value: number, start: number, length: number) => Math.min(1, Math.max(-1, ((value - start) / length) * 2 - 1));
    props.onPlace({ valence: part(event.clientX, box.left, box.width), arousal: -part(event.clientY, box.top, box.height) });
  }
  const said = (value: number, low: string, high: string) =>
    Math.abs(value) < MIDDLE ? i18n.t('prompt.name.between') : value < 0 ? low : high;
  const slide = (axis: keyof FeelingPlace) => (event: Event & { currentTarget: HTMLInputElement }) =>
    props.onPlace({ ...props.place, [axis]: event.currentTarget.valueAsNumber });

  return (
    <div class="plane" ref={plane} on:click={point} on:pointermove={(event) => event.buttons === 1 && point(event)}>
      <input
        class="unseen"
        type="range"
        min="-1"
        max="1"
        step="0.1"
        aria-label={i18n.t('prompt.name.pleasantness')}
        aria-valuetext={said(props.place.valence, i18n.t('prompt.name.pleasantLow'), i18n.t('prompt.name.pleasantHigh'))}
        value={props.place.valence}
        on:input={slide('valence')}
      />
      <input
        class="unseen"
        type="range"
        min="-1"
        max="1"
        step="0.1"
        aria-label={i18n.t('prompt.name.energy')}
        aria-valuetext={said(props.place.arousal, i18n.t('prompt.name.energyLow'), i18n.t('prompt.name.energyHigh'))}
        value={props.place.arousal}
        on:input={slide('arousal')}
      />
      <span class="axis top">{i18n.t('prompt.name.energyHigh')}</span>
      <span class="axis bottom">{i18n.t('prompt.name.energyLow')}</span>
      <span class="axis left">{i18n.t('prompt.name.pleasantLow')}</span>
      <span class="axis right">{i18n.t('prompt.name.pleasantHigh')}</span>
      <span class="dot" style={{ left: `${(props.place.valence + 1) * 50}%`, top: `${(1 - props.place.arousal) * 50}%` }} />
    </div>
  );
}
