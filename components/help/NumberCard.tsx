// One number to call: what it is, for whom, and how old it may be. Text alone: a press by mistake calls nobody.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { HelpLine } from '#lib/practice/help/help-line.ts';
import { SourceNote } from './SourceNote.tsx';
import './NumberCard.css';

export function NumberCard(props: { line: HelpLine }) {
  return (
    <li class="card number">
      <h3>{props.line.name}</h3>
      <p class="number__call">{props.line.call}</p>
      <Show when={props.line.text}>
        {(text) => (
          <p>
            {text().word ? i18n.t('help.textWord', { word: text().word ?? '', to: text().to }) : i18n.t('help.text', { to: text().to })}
          </p>
        )}
      </Show>
      <p class="small soft">
        <For each={[i18n.t(`help.who.${props.line.who}`), ...(props.line.dayAndNight ? [i18n.t('help.dayAndNight')] : [])]}>
          {(part, at) => `${at() ? ' · ' : ''}${part}`}
        </For>
      </p>
      <SourceNote checked={props.line.checked} sources={props.line.sources} />
    </li>
  );
}
