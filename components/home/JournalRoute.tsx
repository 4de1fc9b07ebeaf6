// The journal: begin with a question or a blank page, find what was written, look back on this day.
import { createMemo, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { createStore } from 'solid-js/store';
import { keepFocus } from '#components/common/keep-focus.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { EntryEditor } from '#components/journal/EntryEditor.tsx';
import { EntryFilter } from '#components/journal/EntryFilter.tsx';
import { EntryList } from '#components/journal/EntryList.tsx';
import { i18n } from '#i18n';
import { QUESTIONS } from '#lib/practice/en/questions.ts';
import { questionsFor } from '#lib/practice/question.ts';
import { listCheckins } from '#lib/store/checkins.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { type EntryQuery, type JournalEntry, listEntries, newEntry, onThisDay, searchEntries } from '#lib/store/journal.ts';
import './JournalRoute.css';

// The reader of Markdown comes when a page is opened.
const EntryReader = lazy(() => import('#components/journal/EntryReader.tsx'));

const OFFERED = 3;

export default function JournalRoute(props: { today: LocalDay }) {
  const entries = createStored(['journal'], listEntries);
  const checkins = createStored(['checkins'], () => listCheckins(props.today, props.today));
  const [open, setOpen] = createSignal<JournalEntry>();
  const [reading, setReading] = createSignal<JournalEntry>();
  const [query, setQuery] = createStore<EntryQuery>({ words: '', tag: '', month: '' });

  let heading: HTMLHeadingElement | undefined;
  const close = () => {
    setOpen();
    setReading();
    keepFocus(() => heading);
  };
  const latest = () => checkins.latest()?.at(-1);
  const questions = () => questionsFor(QUESTIONS, props.today, latest()?.emotions ?? [], OFFERED);
  const found = createMemo(() => searchEntries(entries.latest() ?? [], query));
  const then = createMemo(() => onThisDay(entries.latest() ?? [], props.today));
  const begin = (question?: string) => {
    const checkin = latest()?.id;
    setOpen(newEntry(props.today, Date.now(), { tags: [], ...(question && { question }), ...(checkin && { checkin }) }));
  };

  return (
    <div class="route">
      <h1 class="route__title" tabIndex={-1} ref={heading}>
        {i18n.t('home.route.journal')}
      </h1>
      <Show when={!open() && reading()} keyed>
        {(entry) => (
          <Suspense>
            <EntryReader entry={entry} onWrite={() => setOpen(entry)} onClose={close} />
          </Suspense>
        )}
      </Show>
      <Show
        when={open()}
        keyed
        fallback={
          <Show when={!reading()}>
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
                <EntryList entries={then()} onOpen={setReading} />
              </section>
            </Show>
            <section>
              <Show when={entries.latest()?.length}>
                <EntryFilter entries={entries.latest() ?? []} query={query} onQuery={setQuery} />
                <Show when={found().length === 0}>
                  <p class="soft journal__none">{i18n.t('journal.none')}</p>
                </Show>
              </Show>
              {/* Also when it is empty: what was deleted last may be wanted back. */}
              <EntryList entries={found()} onOpen={setReading} />
            </section>
          </Show>
        }
      >
        {(entry) => <EntryEditor entry={entry} tagged onClose={close} />}
      </Show>
    </div>
  );
}
