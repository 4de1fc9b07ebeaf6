// The new tab: the time of day, and a sentence to dwell on. Nothing here takes focus: the address bar keeps it.
import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { i18n } from '#i18n';
import { type NEWTAB_PARTS, type NewtabParts, newtabParts } from '#lib/store/settings.ts';
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { createStored } from './common/stored.ts';
import { createToday } from './common/today.ts';
import { timeOfDay } from './time-of-day.ts';
import './NewTabPage.css';

// After the first paint: the sentence does not wait for them, and their places are kept.
const PracticeMarks = lazy(() => import('./newtab/NewTabMarks.tsx'));
const PartsMenu = lazy(() => import('./newtab/PartsMenu.tsx'));

const GREETING = {
  morning: 'newtab.morning',
  afternoon: 'newtab.afternoon',
  evening: 'newtab.evening',
  night: 'newtab.night',
} as const;
const date = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });

/** What shows while the choice cannot be read: nothing that could be personal. */
const UNKNOWN: NewtabParts = { sky: true, greeting: true, affirmation: false, practices: false };

export function NewTabPage() {
  const today = createToday();
  const stored = createStored(['settings'], newtabParts);
  const [now, setNow] = createSignal(new Date());
  const look = () => setNow(new Date());
  onMount(() => document.addEventListener('visibilitychange', look));
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  const parts = () => stored.latest() ?? (stored.state().status === 'failed' ? UNKNOWN : undefined);
  const shown = (part: (typeof NEWTAB_PARTS)[number]) => parts()?.[part] ?? false;

  return (
    <main class={`newtab newtab--${timeOfDay(now())}`}>
      <Show when={shown('sky')}>
        <div class="newtab__sky" aria-hidden="true">
          <div class="newtab__light" />
          <div class="newtab__hill newtab__hill--far" />
          <div class="newtab__hill newtab__hill--near" />
        </div>
      </Show>
      <header class="newtab__head">
        <h1 class={shown('greeting') ? 'newtab__greeting' : 'unseen'}>{i18n.t(GREETING[timeOfDay(now())])}</h1>
        <Show when={shown('greeting')}>
          <p class="soft">{date.format(now())}</p>
        </Show>
      </header>
      <div class="newtab__middle">
        <Show when={shown('affirmation')}>
          <AffirmationCard day={today()} />
        </Show>
      </div>
      <div class="newtab__foot">
        <Suspense>
          <Show when={shown('practices')}>
            <PracticeMarks day={today()} />
          </Show>
          <Show when={stored.latest()}>{(chosen) => <PartsMenu parts={chosen()} />}</Show>
        </Suspense>
      </div>
    </main>
  );
}
