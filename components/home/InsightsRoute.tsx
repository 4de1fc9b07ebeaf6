// Insights: the pattern over time. Everything it draws with comes with this page alone.
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Chart } from '#components/insights/Chart.tsx';
import type { Space } from '#components/insights/chart-content.ts';
import { LetterCard } from '#components/insights/LetterCard.tsx';
import { PeriodPicker } from '#components/insights/PeriodPicker.tsx';
import { SECTIONS } from '#components/insights/sections.ts';
import { i18n } from '#i18n';
import { type Period, type PeriodKind, periodOf, within } from '#lib/insights/period.ts';
import { readLetter } from '#lib/insights/read-letter.ts';
import { type PeriodRecords, PICTURED_STORES, readPeriod } from '#lib/insights/read-period.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { firstDay } from '#lib/store/list-aggregates.ts';
import './InsightsRoute.css';

/** Padding of a card, on both sides. */
const CARD_PADDING = 34;

/** Longer, and a key pressed meanwhile is felt to wait. */
const SLICE_MS = 12;

const CHARTS = SECTIONS.flatMap(({ name, charts }) => charts.map((make) => ({ name, make })));

export default function InsightsRoute(props: { today: LocalDay }) {
  const [kind, setKind] = createSignal<PeriodKind>('month');
  const [own, setOwn] = createSignal<Period>(periodOf('month', props.today, undefined));
  const [space, setSpace] = createSignal<Space>();
  let page: HTMLDivElement | undefined;

  const stored = createStored(PICTURED_STORES, async () => {
    const first = await firstDay();
    const chosen = kind();
    const period = chosen === 'own' ? within(own(), periodOf('all', props.today, first)) : periodOf(chosen, props.today, first);
    return { first, records: await readPeriod(period) };
  });
  const ask = () => (kind() !== 'own' || own().from <= own().to) && stored.refresh();
  createEffect(on([kind, own, () => props.today], ask, { defer: true }));
  const letter = createStored(PICTURED_STORES, () => readLetter(props.today));
  // A week before the first thing was noted has no letter.
  const writtenLetter = () => {
    const written = letter.latest();
    const first = stored.latest()?.first;
    return written && first !== undefined && first <= written.week.to ? written : undefined;
  };
  const records = () => (stored.latest()?.first === undefined ? undefined : stored.latest()?.records);

  // The first chart at once, the others as the page finds time: it answers in between.
  const feeds = CHARTS.map(({ name, make }) => ({ name, make, fed: createSignal<PeriodRecords>() }));
  createEffect(
    on(records, (known) => {
      if (!known) return;
      let next = 0;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const feed = () => {
        const begun = performance.now();
        do feeds[next++]?.fed[1](known);
        while (next > 1 && next < feeds.length && performance.now() - begun < SLICE_MS);
        if (next < feeds.length) timer = setTimeout(feed);
      };
      feed();
      onCleanup(() => clearTimeout(timer));
    }),
  );
  onMount(() => {
    const measure = () => {
      const width = (page?.clientWidth ?? 0) - CARD_PADDING;
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0 && (space()?.width !== width || space()?.em !== em)) setSpace({ width, em });
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (page) observer.observe(page);
    onCleanup(() => observer.disconnect());
  });
  const choose = (next: PeriodKind) => {
    const now = stored.latest()?.records.period;
    if (next === 'own' && now) setOwn(now);
    setKind(next);
  };
  const period = () => (kind() === 'own' ? own() : (records()?.period ?? own()));

  return (
    <div class="route insights" ref={page}>
      <h1 class="route__title">{i18n.t('home.route.insights')}</h1>
      <p class="soft">
        {i18n.t('insights.what')} {i18n.t('insights.walk')}
      </p>
      <Show when={stored.state()} keyed>
        {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={stored.refresh} />}
      </Show>
      <Show when={stored.latest() && !records()}>
        <div class="card insights__empty">
          <p>{i18n.t('insights.empty')}</p>
          <a class="button" href="#/today">
            {i18n.t('insights.toToday')}
          </a>
        </div>
      </Show>
      <Show when={records()}>
        <>
          <Show when={writtenLetter()}>{(written) => <LetterCard letter={written()} />}</Show>
          <PeriodPicker kind={kind()} period={period()} onKind={choose} onOwn={setOwn} />
          <For each={SECTIONS}>
            {({ name }) => (
              <section class="insights__section" aria-labelledby={`insights-${name}`}>
                <h2 class="serif insights__name" id={`insights-${name}`}>
                  {i18n.t(`insights.section.${name}`)}
                </h2>
                <For each={feeds.filter((feed) => feed.name === name)}>
                  {({ make, fed: [fed] }) => {
                    const content = createMemo(() => {
                      const known = fed();
                      return known && make(known);
                    });
                    return (
                      <Show when={content()}>
                        {(made) => <Show when={space()}>{(room) => <Chart content={made()} space={room()} />}</Show>}
                      </Show>
                    );
                  }}
                </For>
              </section>
            )}
          </For>
          <p>
            <a href="#/moments">{i18n.t('moments.all')}</a>
          </p>
        </>
      </Show>
    </div>
  );
}
