// For a therapist: one page to print or to save as Markdown. The person chooses the period, each excerpt, and whether names stay in.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { saveFile } from '#components/common/save-file.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { makeSheet, type TherapistRecords } from '#components/therapist/make-sheet.ts';
import { i18n } from '#i18n';
import { sheetMarkdown } from '#lib/insights/sheet.ts';
import { plainExcerpt } from '#lib/practice/plain-excerpt.ts';
import { bondsOf } from '#lib/practice/reflection-path.ts';
import { listCheckins } from '#lib/store/checkins.ts';
import { addDays, type JournalId, type LocalDay } from '#lib/store/ids.ts';
import { listEntries } from '#lib/store/journal.ts';
import { listMoments } from '#lib/store/moments.ts';
import { listPeople } from '#lib/store/people.ts';
import { listReflections } from '#lib/store/reflections.ts';
import { listSittings } from '#lib/store/sittings.ts';
import { listTriggers } from '#lib/store/triggers.ts';
import './TherapistRoute.css';

const SPANS = { weeks: 28, season: 91, half: 182 } as const;
type Span = keyof typeof SPANS;
const LONGEST = 90;

async function readRecords(from: LocalDay, to: LocalDay): Promise<TherapistRecords> {
  const start = new Date(`${from}T00:00`).getTime();
  const end = new Date(`${addDays(to, 1)}T00:00`).getTime();
  const [checkins, moments, triggers, sittings, all, entries, people] = await Promise.all([
    listCheckins(from, to),
    listMoments({ from: start, to: end }),
    listTriggers(),
    listSittings(from, to),
    listReflections(),
    listEntries(),
    listPeople(),
  ]);
  const reflections = all.filter(({ day }) => day >= from && day <= to);
  const bonds = bondsOf(all).filter((bond) => bond !== undefined);
  return {
    checkins,
    moments,
    triggers,
    sittings,
    reflections,
    entries: entries.filter(({ day, text }) => day >= from && day <= to && text.trim() !== ''),
    names: [...new Set([...people.map(({ name }) => name), ...bonds])],
  };
}

function beginning(text: string): string {
  const line = plainExcerpt(text).replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export default function TherapistRoute(props: { today: LocalDay }) {
  const [span, setSpan] = createSignal<Span>('weeks');
  const [named, setNamed] = createSignal(false);
  const [picked, setPicked] = createSignal<readonly JournalId[]>([]);
  const [said, setSaid] = createSignal('');
  const from = () => addDays(props.today, 1 - SPANS[span()]);
  const stored = createStored(['checkins', 'moments', 'triggers', 'sittings', 'reflections', 'journal', 'people'], () =>
    readRecords(from(), props.today),
  );
  const sheet = createMemo(() => {
    const records = stored.latest();
    if (!records) return undefined;
    const excerpts = records.entries.filter(({ id }) => picked().includes(id)).reverse();
    return makeSheet(records, { from: from(), to: props.today, named: named(), picked: excerpts });
  });
  const pick = (id: JournalId, on: boolean) => setPicked((before) => (on ? [...before, id] : before.filter((other) => other !== id)));
  const save = () => {
    const made = sheet();
    if (!made) return;
    saveFile(`tend-for-therapist-${props.today}.md`, 'text/markdown', sheetMarkdown(made));
    setSaid(i18n.t('data.out.saved'));
  };

  return (
    <div class="route therapist">
      <div class="therapist__choices">
        <a class="route__back" href="#/grow">
          {i18n.t('grow.back')}
        </a>
        <h1 class="route__title">{i18n.t('therapist.title')}</h1>
        <p>{i18n.t('therapist.what')}</p>
        <label class="therapist__row">
          <span>{i18n.t('therapist.span')}</span>
          <select
            class="field"
            onChange={(event) => {
              setSpan(Object.keys(SPANS)[event.currentTarget.selectedIndex] as Span);
              stored.refresh();
            }}
          >
            <For each={Object.keys(SPANS) as Span[]}>{(one) => <option>{i18n.t(`therapist.spans.${one}`)}</option>}</For>
          </select>
        </label>
        <label class="therapist__check">
          <input type="checkbox" checked={named()} onChange={(event) => setNamed(event.currentTarget.checked)} />
          <span>
            {i18n.t('therapist.named')}
            <span class="small soft">{i18n.t('therapist.namedMeans')}</span>
          </span>
        </label>
        <Show when={stored.latest()?.entries.length}>
          <fieldset class="therapist__pages">
            <legend>{i18n.t('therapist.pick')}</legend>
            <For each={stored.latest()?.entries}>
              {(entry) => (
                <label class="therapist__check">
                  <input
                    type="checkbox"
                    checked={picked().includes(entry.id)}
                    onChange={(event) => pick(entry.id, event.currentTarget.checked)}
                  />
                  <span>
                    {entry.day} · {beginning(entry.text)}
                  </span>
                </label>
              )}
            </For>
          </fieldset>
        </Show>
        <div class="therapist__ways">
          <button type="button" class="button button--main" onClick={() => print()}>
            {i18n.t('therapist.print')}
          </button>
          <button type="button" class="button" onClick={save}>
            {i18n.t('therapist.save')}
          </button>
          <p class="small soft" role="status">
            {said()}
          </p>
        </div>
      </div>
      <Show when={stored.state()} keyed>
        {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={stored.refresh} />}
      </Show>
      <Show when={sheet()}>
        {(made) => (
          <article class="card sheet" aria-label={i18n.t('therapist.preview')}>
            <h2 class="serif sheet__title">{made().title}</h2>
            <p class="small soft">{made().note}</p>
            <For each={made().sections}>
              {(section) => (
                <section class="sheet__section">
                  <h3>{section.title}</h3>
                  <ul>
                    <For each={section.lines}>{(line) => <li>{line}</li>}</For>
                  </ul>
                  <For each={section.quotes ?? []}>
                    {(quote) => (
                      <figure>
                        <figcaption class="small">{quote.lead}</figcaption>
                        <blockquote>{quote.text}</blockquote>
                      </figure>
                    )}
                  </For>
                </section>
              )}
            </For>
          </article>
        )}
      </Show>
    </div>
  );
}
