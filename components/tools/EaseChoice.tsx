// How at ease somebody feels, in one tap. Nothing is asked twice, and nothing has to be answered.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import { EASES, type Ease } from '#lib/store/sittings.ts';
import '#components/common/chip.css';

interface EaseChoiceProps {
  label: string;
  chosen: Ease | undefined;
  onChoose(ease: Ease): void;
}

const WORD = ['practice.ease.e0', 'practice.ease.e1', 'practice.ease.e2', 'practice.ease.e3', 'practice.ease.e4'] as const;

export function EaseChoice(props: EaseChoiceProps) {
  return (
    <fieldset class="tool__choice">
      <legend class="small soft">{props.label}</legend>
      <For each={EASES}>
        {(ease) => (
          <button type="button" class="chip" aria-pressed={props.chosen === ease} onClick={() => props.onChoose(ease)}>
            {i18n.t(WORD[ease])}
          </button>
        )}
      </For>
    </fieldset>
  );
}
