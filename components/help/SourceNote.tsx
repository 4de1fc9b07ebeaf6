// Where a number was read, and when that was written.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import type { HelpSource } from '#lib/practice/help/help-line.ts';
import './SourceNote.css';

const month = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'long' });

/** `2022-07-19` and `2022-07` as a month, `2022` as it is. */
function written(checked: string): string {
  const [year, monthOfYear] = checked.split('-').map(Number);
  return year === undefined || monthOfYear === undefined ? checked : month.format(new Date(year, monthOfYear - 1, 15));
}

export function SourceNote(props: { checked: string; sources: readonly HelpSource[] }) {
  return (
    <details class="sources small soft">
      <summary>{i18n.t('help.checked', { date: written(props.checked) })}</summary>
      <ul>
        <For each={props.sources}>
          {(source) => (
            <li>
              {source.name}
              {/* The address as text: nothing is requested. */}
              <span class="sources__url">{source.url}</span>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
