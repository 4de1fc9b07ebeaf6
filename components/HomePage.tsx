// The home page: one page, a route for each part of the practice, each loaded when opened. The address after the # says which.
import { createSignal, For, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { i18n } from '#i18n';
import { HelpLine } from './common/HelpLine.tsx';
import { Mark } from './common/Mark.tsx';
import { createToday } from './common/today.ts';
import { SafetyNote } from './discreet/SafetyNote.tsx';
import { LockGate } from './lock/LockGate.tsx';
import './HomePage.css';

const ROUTES = {
  today: lazy(() => import('./home/TodayRoute.tsx')),
  journal: lazy(() => import('./home/JournalRoute.tsx')),
  insights: lazy(() => import('./home/InsightsRoute.tsx')),
  tools: lazy(() => import('./home/ToolsRoute.tsx')),
  people: lazy(() => import('./home/PeopleRoute.tsx')),
  grow: lazy(() => import('./home/GrowRoute.tsx')),
  studio: lazy(() => import('./home/StudioRoute.tsx')),
  help: lazy(() => import('./home/HelpRoute.tsx')),
  data: lazy(() => import('./home/DataRoute.tsx')),
  settings: lazy(() => import('./home/SettingsRoute.tsx')),
};
/** Reached from other pages. */
const ASIDE = {
  triggers: lazy(() => import('./home/TriggersRoute.tsx')),
  ledger: lazy(() => import('./home/LedgerRoute.tsx')),
  moments: lazy(() => import('./home/MomentsRoute.tsx')),
  traits: lazy(() => import('./home/TraitsRoute.tsx')),
  therapist: lazy(() => import('./home/TherapistRoute.tsx')),
  reflection: lazy(() => import('./home/ReflectionRoute.tsx')),
  welcome: lazy(() => import('./home/WelcomeRoute.tsx')),
  not: lazy(() => import('./home/NotRoute.tsx')),
};
/** Never behind the lock: help, and what holds nothing personal. */
const OPEN = ['help', 'welcome', 'not'] as const;
/** Where nothing personal is written. */
const PLAIN = [...OPEN, 'data', 'settings', 'studio'] as const;
type Route = keyof typeof ROUTES;
const NAMES = Object.keys(ROUTES) as Route[];
const ALL = { ...ROUTES, ...ASIDE };

function routeOf(hash: string): keyof typeof ALL {
  const name = hash.replace(/^#\//, '');
  return (Object.keys(ALL) as (keyof typeof ALL)[]).find((route) => route === name) ?? 'today';
}

export function HomePage() {
  const today = createToday();
  const [route, setRoute] = createSignal(routeOf(location.hash));
  const look = () => {
    setRoute(routeOf(location.hash));
    scrollTo(0, 0);
  };
  onMount(() => addEventListener('hashchange', look));
  onCleanup(() => removeEventListener('hashchange', look));

  return (
    <div class="home">
      <header class="home__head">
        <a class="home__name" href="#/today">
          <Mark size={26} />
          {i18n.t('app.name')}
        </a>
        <nav aria-label={i18n.t('home.nav')}>
          <ul class="home__nav">
            <For each={NAMES}>
              {(name) => (
                <li>
                  <a class="home__link" href={`#/${name}`} aria-current={route() === name ? 'page' : undefined}>
                    {i18n.t(`home.route.${name}`)}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </header>
      <main class="home__main">
        <Show when={!PLAIN.some((name) => name === route())}>
          <SafetyNote />
        </Show>
        <LockGate off={OPEN.some((name) => name === route())}>
          <Suspense>
            <Dynamic component={ALL[route()]} today={today()} />
          </Suspense>
        </LockGate>
      </main>
      <footer class="home__foot small">
        <HelpLine />
      </footer>
    </div>
  );
}
