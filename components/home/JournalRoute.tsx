// The journal: begin with a question or a blank page, find what was written, look back on this day.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { EntryEditor } from '#components/journal/EntryEditor.tsx';
import { EntryList } from '#components/journal/EntryList.tsx';
import { i18n } from '#i18n';
import { QUESTIONS } from '#lib/practice/en/questions.ts';
import { questionsFor } from '#lib/practice/question.ts';
import { listCheckins } from '#lib/store/checkins.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { type JournalEntry, listEntries, newEntry, onThisDay, searchEntries } from '#lib/store/journal.ts';
import './JournalRoute.css';

const OFFERED = 3;

export default function JournalRoute(props: { today: LocalDay }) {
  const entries = createStored(['journal'], listEntries);
  const checkins = createStored(['checkins'], () => listCheckins(props.today, props.today));
  const [open, setOpen] = createSignal<JournalEntry>();
  const [query, setQuery] = createSignal('');

  const latest = () => checkins.latest()?.at(-1);
  const questions = () => questionsFor(QUESTIONS, props.today, latest()?.emotions ?? [], OFFERED);
  const found = createMemo(() => searchEntries(entries.latest() ?? [], query()));
  const then = createMemo(() => onThisDay(entries.latest() ?? [], props.today));
  const begin = (question?: string) => {
    const checkin = latest()?.id;
    setOpen(newEntry(props.today, Date.now(), { tags: [], ...(question && { question }), ...(checkin && { checkin }) }));
  };

  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('home.route.journal')}</h1>
      <Show
        when={open()}
        keyed
        fallback={
          <>
            <section class="journal__begin">
              <h2 class="soft">{i18n.t('journal.questions')}</h2>
              <ul class="journal__questions">
                <For each={questions()}>
                  {(question) => (
                    <li>
                      <button type="button" class="card journal__question serif" onClick={() => begin(question.text)}>
                        {question.text}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
              <button type="button" class="button button--main" onClick={() => begin()}>
                {i18n.t('journal.blank')}
              </button>
            </section>
            <Show when={entries.state()} keyed>
              {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={entries.refresh} />}
            </Show>
            <Show when={then().length > 0}>
              <section>
                <h2 class="soft">{i18n.t('journal.onThisDay')}</h2>
                <EntryList entries={then()} onOpen={setOpen} />
              </section>
            </Show>
            <section>
              <Show when={entries.latest()?.length}>
                <input
                  class="field"
                  type="search"
                  placeholder={i18n.t('journal.search')}
                  aria-label={i18n.t('journal.search')}
                  value={query()}
                  onInput={(event) => setQuery(event.currentTarget.value)}
                />
                <Show when={found().length === 0}>
                  <p class="soft journal__none">{i18n.t('journal.none')}</p>
                </Show>
              </Show>
              {/* Also when it is empty: what was deleted last may be wanted back. */}
              <EntryList entries={found()} onOpen={setOpen} />
            </section>
          </>
        }
      >
        {(entry) => <EntryEditor entry={entry} tagged onClose={() => setOpen()} />}
      </Show>
    </div>
  );
}
