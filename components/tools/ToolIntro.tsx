// Before a tool begins: what it is for, how long it takes, what is known about it, and how it is to go this time.
import Minus from 'lucide-solid/icons/minus';
import Plus from 'lucide-solid/icons/plus';
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Tool } from '#lib/practice/tool.ts';
import type { Ease } from '#lib/store/sittings.ts';
import { EaseChoice } from './EaseChoice.tsx';
import { breathOf, MOST_ROUNDS, PACES, STRETCHES, type ToolSettings } from './tool-settings.ts';

interface ToolIntroProps {
  tool: Tool;
  settings: ToolSettings;
  onSettings(change: Partial<ToolSettings>): void;
  before: Ease | undefined;
  onBefore(ease: Ease): void;
  onBegin(): void;
}

const PACE_WORD = { 1.25: 'practice.tool.slower', 1: 'practice.tool.asWritten', 0.85: 'practice.tool.faster' } as const;

export function ToolIntro(props: ToolIntroProps) {
  return (
    <div class="tool__part">
      <p>{props.tool.purpose}</p>
      <p class="small soft tool__evidence">
        {i18n.t('home.tools.minutes', props.tool.minutes)} · {props.tool.evidence} <cite>{props.tool.source}</cite>
      </p>
      <button type="button" class="button button--main" onClick={props.onBegin}>
        {i18n.t('home.tools.begin')}
      </button>
      <EaseChoice label={i18n.t('practice.ease.before')} chosen={props.before} onChoose={props.onBefore} />
      <Show when={breathOf(props.tool)}>
        <fieldset class="tool__choice">
          <legend class="small soft">{i18n.t('practice.tool.pace')}</legend>
          <For each={PACES}>
            {(pace) => (
              <button type="button" class="chip" aria-pressed={props.settings.pace === pace} onClick={() => props.onSettings({ pace })}>
                {i18n.t(PACE_WORD[pace])}
              </button>
            )}
          </For>
        </fieldset>
        <div class="tool__choice">
          <button
            type="button"
            class="button button--icon"
            aria-label={i18n.t('practice.tool.fewerRounds')}
            aria-disabled={props.settings.rounds <= 1}
            onClick={() => props.onSettings({ rounds: Math.max(1, props.settings.rounds - 1) })}
          >
            <Minus size={18} aria-hidden="true" />
          </button>
          <output class="tool__rounds">{i18n.t('practice.tool.rounds', props.settings.rounds)}</output>
          <button
            type="button"
            class="button button--icon"
            aria-label={i18n.t('practice.tool.moreRounds')}
            aria-disabled={props.settings.rounds >= MOST_ROUNDS}
            onClick={() => props.onSettings({ rounds: Math.min(MOST_ROUNDS, props.settings.rounds + 1) })}
          >
            <Plus size={18} aria-hidden="true" />
          </button>
        </div>
        <label class="tool__sound small">
          <input
            type="checkbox"
            checked={props.settings.sound}
            onChange={(event) => props.onSettings({ sound: event.currentTarget.checked })}
          />
          {i18n.t('practice.tool.sound')}
        </label>
      </Show>
      <Show when={props.tool.parts.some((part) => part.kind === 'timer')}>
        <fieldset class="tool__choice">
          <legend class="small soft">{i18n.t('practice.tool.howLong')}</legend>
          <For each={STRETCHES}>
            {(minutes) => (
              <button
                type="button"
                class="chip"
                aria-pressed={props.settings.minutes === minutes}
                onClick={() => props.onSettings({ minutes })}
              >
                {i18n.t('home.tools.minutes', minutes)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </div>
  );
}
