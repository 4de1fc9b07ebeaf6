// The new tab: the time of day, and a sentence to dwell on. Nothing here takes focus: the address bar keeps it.
import { createEffect, createMemo, createSignal, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { i18n } from '#i18n';
import { keptOfDay } from '#lib/practice/todays-affirmation.ts';
import { type NewtabChoice, newtabChoice } from '#lib/store/settings.ts';
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { PlainAffirmation } from './affirmation/PlainAffirmation.tsx';
import { createStored } from './common/stored.ts';
import { createToday } from './common/today.ts';
import { createLock } from './lock/create-lock.ts';
import { shownParts } from './newtab/shown-parts.ts';
import { timeOfDay } from './time-of-day.ts';
import './NewTabPage.css';

// After the first paint: the sentence does not wait for them, and their places are kept.
const PracticeMarks = lazy(() => import('./newtab/NewTabMarks.tsx'));
const OwnParts = lazy(() => import('./newtab/OwnParts.tsx'));
const PartsMenu = lazy(() => import('./newtab/PartsMenu.tsx'));

const GREETING = {
  morning: 'newtab.morning',
  afternoon: 'newtab.afternoon',
  evening: 'newtab.evening',
  night: 'newtab.night',
} as const;
const date = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });

/** What shows while the choice cannot be read: nothing that could be personal. */
const UNKNOWN: NewtabChoice = {
  parts: { sky: true, greeting: true, affirmation: true, practices: false, secure: false, plan: false },
  mode: 'plain',
};

export function NewTabPage() {
  const today = createToday();
  const stored = createStored(['settings'], newtabChoice);
  // Read beside the choice and the lock, not after them; only for what shows first, as what is shown later may have changed by then.
  let kept: ReturnType<typeof keptOfDay> | undefined = keptOfDay(today());
  kept.catch(() => {
    kept = undefined;
  });
  const [now, setNow] = createSignal(new Date());
  const look = () => setNow(new Date());
  onMount(() => document.addEventListener('visibilitychange', look));
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  const lock = createLock();
  const shut = () => lock.state() === 'locked' || lock.error() !== undefined;
  const choice = createMemo((): NewtabChoice | undefined => {
    const chosen = stored.latest() ?? (stored.state().status === 'failed' ? UNKNOWN : undefined);
    // Before it is known whether anything personal may be shown, nothing is.
    if (!chosen || !(lock.state() || lock.error())) return undefined;
    return shut() && chosen.mode === 'full' ? { ...chosen, mode: 'plain' } : chosen;
  });
  createEffect(() => {
    if (choice()) kept = undefined;
  });
  const parts = createMemo(() => {
    const chosen = choice();
    return chosen && shownParts(chosen);
  });

  return (
    <main class={`newtab newtab--${timeOfDay(now())}`}>
      <Show when={parts()?.sky}>
        <div class="newtab__sky" aria-hidden="true">
          <div class="newtab__light" />
          <div class="newtab__hill newtab__hill--far" />
          <div class="newtab__hill newtab__hill--near" />
        </div>
      </Show>
      <header class="newtab__head">
        <h1 class={parts()?.greeting ? 'newtab__greeting' : 'unseen'}>{i18n.t(GREETING[timeOfDay(now())])}</h1>
        <Show when={parts()?.greeting}>
          <p class="soft">{date.format(now())}</p>
        </Show>
      </header>
      <div class="newtab__middle">
        <Show when={parts()?.affirmation}>
          <Show when={choice()?.mode === 'full'} fallback={<PlainAffirmation day={today()} />}>
            <AffirmationCard day={today()} kept={kept} />
          </Show>
        </Show>
      </div>
      <Show when={parts()?.secure || parts()?.plan}>
        <div class="newtab__own">
          <Suspense>
            <OwnParts day={today()} secure={parts()?.secure ?? false} plan={parts()?.plan ?? false} />
          </Suspense>
        </div>
      </Show>
      <div class="newtab__foot">
        <Show when={lock.state() === 'locked'}>
          <a class="newtab__locked small" href="/home.html">
            {i18n.t('newtab.locked')}
          </a>
        </Show>
        <Suspense>
          <Show when={parts()?.practices}>
            <PracticeMarks day={today()} />
          </Show>
          <Show when={stored.latest()}>{(chosen) => <PartsMenu choice={chosen()} />}</Show>
        </Suspense>
      </div>
    </main>
  );
}
