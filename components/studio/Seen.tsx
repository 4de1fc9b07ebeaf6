// What Tend sees in a message, and why: the same sentences as in the card, with the message's own words quoted.
import { For, Match, Show, Switch } from 'solid-js';
import { controlProse, type Prose, patternProse, Quoting } from '#components/prompt/strings.tsx';
import { i18n } from '#i18n';
import { onePerPattern, type Try } from '#lib/practice/compare-tries.ts';
import { quoteWords } from '#lib/prompt/quote-words.ts';
import './Seen.css';

function Why(props: { prose: Prose; words: string }) {
  return (
    <li class="seen__finding">
      <p>
        <Quoting sentence={props.prose.noticed} words={props.words} />
      </p>
      <details class="small">
        <summary>{i18n.t('prompt.card.why')}</summary>
        <p>
          {props.prose.why} {props.prose.antidote}
        </p>
        <p class="soft">{props.prose.source}</p>
      </details>
    </li>
  );
}

export function Seen(props: { attempt: Try }) {
  const analysis = () => props.attempt.analysis;
  const findings = () => onePerPattern(analysis().findings);
  return (
    <div class="seen">
      <Switch>
        <Match when={analysis().guard === 'crisis' || analysis().guard === 'danger'}>
          <p>
            <strong>{i18n.t(analysis().guard === 'crisis' ? 'prompt.crisis.title' : 'prompt.danger.title')}</strong>
          </p>
          <p>
            <a href="#/help">{i18n.t('help.all')}</a>
          </p>
        </Match>
        <Match when={analysis().guard === 'boundary'}>
          <p>{i18n.t('studio.limit')}</p>
        </Match>
        <Match when={analysis().guard === 'control'}>
          <ul>
            <Why prose={controlProse()} words="" />
          </ul>
          <p>{i18n.t('prompt.control.help')}</p>
        </Match>
        <Match when={findings().length === 0}>
          <p>{i18n.t('studio.nothing')}</p>
        </Match>
        <Match when={true}>
          <ul>
            <For each={findings()}>
              {(finding) => <Why prose={patternProse(finding.pattern)} words={quoteWords(props.attempt.text, finding)} />}
            </For>
          </ul>
        </Match>
      </Switch>
      <Show when={analysis().secure.length > 0}>
        <ul class="seen__secure">
          <For each={analysis().secure}>{(move) => <li>{i18n.t(`studio.secure.${move}`)}</li>}</For>
        </ul>
      </Show>
    </div>
  );
}
