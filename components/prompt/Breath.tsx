// A breath ring: two breaths in, one long breath out, three times. It can be skipped at once.
import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from 'solid-js';
import { i18n } from '#i18n';
import { BREATH_PHASES, BREATH_ROUNDS, breathAt } from '#lib/prompt/breath.ts';
import type { PromptState } from './state.ts';

const TICK_MS = 100;

export function Breath(props: { state: PromptState; onDone(): void }): JSX.Element {
  const started = performance.now();
  const [passed, setPassed] = createSignal(0);
  const timer = setInterval(() => setPassed(performance.now() - started), TICK_MS);
  onCleanup(() => clearInterval(timer));

  const now = createMemo(() => breathAt(passed()));
  const phase = createMemo(() => now()?.phase);
  const round = createMemo(() => now()?.round ?? BREATH_ROUNDS);
  const seconds = createMemo(() => now()?.seconds ?? 0);
  const phaseSeconds = () => (BREATH_PHASES.find((each) => each.name === phase())?.ms ?? 0) / 1000;
  const rounds = () => i18n.t('prompt.breath.round', { round: round(), rounds: BREATH_ROUNDS });
  const words = () => {
    const name = phase();
    return name ? i18n.t(`prompt.breath.${name}`) : i18n.t('prompt.breath.done');
  };

  createEffect(
    on(phase, (name) => {
      if (!name) {
        clearInterval(timer);
        props.state.speak(words());
        return;
      }
      const count = i18n.t('prompt.breath.count', { phase: words(), seconds: phaseSeconds() });
      props.state.speak(name === 'in' ? `${rounds()}. ${count}` : count);
    }),
  );

  return (
    <div class="breath">
      <div class="ring" data-phase={phase() ?? 'rest'} style={{ '--phase': `${phaseSeconds()}s` }} aria-hidden="true">
        <span class="air" />
        <span class="count">{now() ? seconds() : ''}</span>
      </div>
      <div class="breath-words">
        <p class="sentence">{words()}</p>
        <p class="soft small">{rounds()}</p>
        <Show
          when={now()}
          fallback={
            <button type="button" class="pill" on:click={() => props.onDone()}>
              {i18n.t('prompt.breath.onward')}
            </button>
          }
        >
          <button type="button" class="link" on:click={() => props.onDone()}>
            {i18n.t('prompt.breath.skip')}
          </button>
        </Show>
      </div>
    </div>
  );
}
