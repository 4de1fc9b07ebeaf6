// Where a human is, in the country the person is in; without one, where lines for every country are listed.
import { createResource, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { HelpHere, HelpHereLine, HelpNeed } from '#lib/prompt/bridge.ts';
import type { PromptState } from './state.ts';

function Line(props: { line: HelpHereLine }): JSX.Element {
  const texting = () => {
    const { text } = props.line;
    if (!text) return '';
    return text.word ? i18n.t('prompt.help.textWord', { word: text.word, to: text.to }) : i18n.t('prompt.help.text', { to: text.to });
  };
  return (
    <li>
      <strong class="number">{props.line.call}</strong> {props.line.name}
      <span class="soft small more">
        {[texting(), props.line.dayAndNight && i18n.t('prompt.help.dayAndNight')].filter(Boolean).join(', ')}
      </span>
    </li>
  );
}

/** `else` stands where no line is known. An emergency number is told where there is one. */
export function HelpLines(props: { state: PromptState; need: HelpNeed; else: string }): JSX.Element {
  const [help] = createResource<HelpHere>(() => props.state.request.help(props.need).catch(() => ({ lines: [] })));
  const lines = () => help.latest?.lines ?? [];
  return (
    <div class="help selectable">
      <Show when={lines().length > 0} fallback={<p>{props.else}</p>}>
        <ul aria-label={i18n.t('prompt.help.in', { country: help.latest?.country ?? '' })}>
          <For each={lines()}>{(line) => <Line line={line} />}</For>
        </ul>
        <p class="soft small">{i18n.t('prompt.help.here', { country: help.latest?.country ?? '' })}</p>
      </Show>
      <Show when={props.need !== 'control'}>
        <p class="small">
          <Show when={help.latest?.emergency} fallback={i18n.t('prompt.crisis.emergency')}>
            {(call) => i18n.t('prompt.help.emergency', { call: call() })}
          </Show>
        </p>
      </Show>
    </div>
  );
}
