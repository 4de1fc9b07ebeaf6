// The new tab: the time of day, and a sentence to dwell on. Nothing here takes focus: the address bar keeps it.
import { createSignal, onCleanup, onMount } from 'solid-js';
import { i18n } from '#i18n';
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { createToday } from './common/today.ts';
import { timeOfDay } from './time-of-day.ts';
import './NewTabPage.css';

const GREETING = {
  morning: 'newtab.morning',
  afternoon: 'newtab.afternoon',
  evening: 'newtab.evening',
  night: 'newtab.night',
} as const;
const date = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });

export function NewTabPage() {
  const today = createToday();
  const [now, setNow] = createSignal(new Date());
  const look = () => setNow(new Date());
  onMount(() => document.addEventListener('visibilitychange', look));
  onCleanup(() => document.removeEventListener('visibilitychange', look));

  return (
    <main class={`newtab newtab--${timeOfDay(now())}`}>
      <div class="newtab__sky" aria-hidden="true">
        <div class="newtab__light" />
        <div class="newtab__hill newtab__hill--far" />
        <div class="newtab__hill newtab__hill--near" />
      </div>
      <header class="newtab__head">
        <h1 class="newtab__greeting">{i18n.t(GREETING[timeOfDay(now())])}</h1>
        <p class="soft">{date.format(now())}</p>
      </header>
      <div class="newtab__affirmation">
        <AffirmationCard day={today()} />
      </div>
    </main>
  );
}
