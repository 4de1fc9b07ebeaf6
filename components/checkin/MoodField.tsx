// Mood on two axes (Russell 1980): a field to tap or drag in, and the same two values as sliders for keys and screen readers.
import { createUniqueId, Show } from 'solid-js';
import { i18n } from '#i18n';
import { emotionsNear } from '#lib/vocabulary/near.ts';
import { energyWord, pleasantnessWord } from './mood-words.ts';
import './MoodField.css';

export interface Mood {
  valence: number;
  arousal: number;
}

interface MoodFieldProps {
  /** Undefined until the person chose. */
  mood: Mood | undefined;
  onMood(mood: Mood): void;
  /** Gets the first slider, to focus it. */
  ref?(slider: HTMLInputElement): void;
}

const STEP = 0.1;
const clamp = (value: number) => Math.round(Math.min(1, Math.max(-1, value)) * 100) / 100;

export function MoodField(props: MoodFieldProps) {
  const id = createUniqueId();
  const mood = () => props.mood ?? { valence: 0, arousal: 0 };
  const nearest = () => (props.mood ? emotionsNear(props.mood.valence, props.mood.arousal, 1)[0]?.word : undefined);

  const place = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    props.onMood({
      valence: clamp(((event.clientX - box.left) / box.width) * 2 - 1),
      arousal: clamp(1 - ((event.clientY - box.top) / box.height) * 2),
    });
  };

  return (
    <fieldset class="mood">
      <legend class="unseen">{i18n.t('practice.mood.label')}</legend>
      {/* For the pointer alone: the sliders below say and do the same. */}
      <div
        class="mood__field"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          place(event);
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && place(event)}
      >
        <span class="mood__corner mood__corner--tense">{i18n.t('practice.mood.tense')}</span>
        <span class="mood__corner mood__corner--lively">{i18n.t('practice.mood.lively')}</span>
        <span class="mood__corner mood__corner--low">{i18n.t('practice.mood.low')}</span>
        <span class="mood__corner mood__corner--calm">{i18n.t('practice.mood.calm')}</span>
        <Show when={props.mood} fallback={<span class="mood__hint">{i18n.t('practice.mood.field')}</span>}>
          <span
            class="mood__dot"
            classList={{ 'mood__dot--right': mood().valence > 0.3 }}
            style={{ left: `${(mood().valence + 1) * 50}%`, top: `${(1 - mood().arousal) * 50}%` }}
          >
            <span class="mood__word">{nearest()}</span>
          </span>
        </Show>
      </div>
      <div class="mood__axis">
        <label class="unseen" for={`${id}-valence`}>
          {i18n.t('practice.mood.pleasantness')}
        </label>
        <span aria-hidden="true">{i18n.t('practice.mood.unpleasant')}</span>
        <input
          id={`${id}-valence`}
          ref={(element) => props.ref?.(element)}
          type="range"
          min="-1"
          max="1"
          step={STEP}
          value={mood().valence}
          aria-valuetext={pleasantnessWord(mood().valence)}
          onInput={(event) => props.onMood({ ...mood(), valence: event.currentTarget.valueAsNumber })}
        />
        <span aria-hidden="true">{i18n.t('practice.mood.pleasant')}</span>
      </div>
      <div class="mood__axis">
        <label class="unseen" for={`${id}-arousal`}>
          {i18n.t('practice.mood.energy')}
        </label>
        <span aria-hidden="true">{i18n.t('practice.mood.lowEnergy')}</span>
        <input
          id={`${id}-arousal`}
          type="range"
          min="-1"
          max="1"
          step={STEP}
          value={mood().arousal}
          aria-valuetext={energyWord(mood().arousal)}
          onInput={(event) => props.onMood({ ...mood(), arousal: event.currentTarget.valueAsNumber })}
        />
        <span aria-hidden="true">{i18n.t('practice.mood.highEnergy')}</span>
      </div>
    </fieldset>
  );
}
