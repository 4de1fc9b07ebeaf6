// Finding a page again: by its words, by a tag, by its month.
import { createMemo, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { type EntryQuery, type JournalEntry, monthsOf, tagsOf } from '#lib/store/journal.ts';
import '#components/common/chip.css';
import './EntryFilter.css';

interface EntryFilterProps {
  entries: readonly JournalEntry[];
  query: EntryQuery;
  onQuery(change: Partial<EntryQuery>): void;
}

const SHOWN_TAGS = 8;
const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function EntryFilter(props: EntryFilterProps) {
  const tags = createMemo(() => tagsOf(props.entries).slice(0, SHOWN_TAGS));
  const months = createMemo(() => monthsOf(props.entries));
  return (
    <search class="entry-filter">
      <input
        class="field"
        type="search"
        placeholder={i18n.t('journal.search')}
        aria-label={i18n.t('journal.search')}
        value={props.query.words}
        onInput={(event) => props.onQuery({ words: event.currentTarget.value })}
      />
      <Show when={months().length > 1}>
        <select
          class="field entry-filter__month"
          aria-label={i18n.t('journal.month')}
          onChange={(event) => props.onQuery({ month: event.currentTarget.value })}
        >
          <option value="">{i18n.t('journal.anyMonth')}</option>
          <For each={months()}>
            {(one) => (
              <option value={one} selected={props.query.month === one}>
                {month.format(new Date(`${one}-15T12:00Z`))}
              </option>
            )}
          </For>
        </select>
      </Show>
      <Show when={tags().length > 0}>
        <fieldset class="entry-filter__tags" aria-label={i18n.t('journal.byTag')}>
          <For each={tags()}>
            {(tag) => (
              <button
                type="button"
                class="chip"
                aria-pressed={props.query.tag === tag}
                onClick={() => props.onQuery({ tag: props.query.tag === tag ? '' : tag })}
              >
                {tag}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </search>
  );
}
