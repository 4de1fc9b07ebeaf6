// The popup: a check-in first, then the day so far.
import { createEffect, createSignal, Match, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { type Checkin, lastCheckinBefore, listCheckins } from '#lib/store/checkins.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { markPractice } from '#lib/store/practices.ts';
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { CheckinForm } from './checkin/CheckinForm.tsx';
import { CheckinList } from './checkin/CheckinList.tsx';
import { HelpLine } from './common/HelpLine.tsx';
import { Mark } from './common/Mark.tsx';
import { createStored } from './common/stored.ts';
import { Trouble } from './common/Trouble.tsx';
import { createToday } from './common/today.ts';
import './PopupPage.css';

/** Days without a check-in after which the greeting is for coming back. */
const GAP_DAYS = 3;

type View = { name: 'checkin'; day: LocalDay; before?: Checkin } | { name: 'today' };

export function PopupPage() {
  const today = createToday();
  const yesterday = () => addDays(today(), -1);
  const day = createStored(['checkins'], async () => ({
    today: await listCheckins(today(), today()),
    yesterday: await listCheckins(yesterday(), yesterday()),
    last: await lastCheckinBefore(today()),
  }));
  /** Undefined until the day has been read: it decides what is shown first, once, so that no form goes away under anybody. */
  const [chosen, setChosen] = createSignal<View>();
  const [status, setStatus] = createSignal('');

  createEffect(() => {
    if (chosen() || day.state().status === 'loading') return;
    setChosen(day.latest()?.today.length ? { name: 'today' } : { name: 'checkin', day: today() });
  });
  const form = () => {
    const now = chosen();
    return now?.name === 'checkin' ? now : undefined;
  };
  const title = (at: { day: LocalDay }) => {
    if (at.day !== today()) return i18n.t('popup.greeting.yesterday');
    if (day.latest()?.today.length) return i18n.t('popup.greeting.again');
    const last = day.latest()?.last;
    return last && last.day < addDays(today(), -GAP_DAYS) ? i18n.t('popup.greeting.gap') : i18n.t('popup.greeting.first');
  };
  const kept = (before: Checkin | undefined) => {
    setStatus(before ? i18n.t('popup.keptChange') : i18n.t('popup.kept'));
    setChosen({ name: 'today' });
  };

  return (
    <main class="popup">
      <header class="popup__head">
        <Mark size={22} />
        <span class="popup__name">Tend</span>
        <Show when={form() && day.latest()?.today.length}>
          <button type="button" class="button button--quiet small" onClick={() => setChosen({ name: 'today' })}>
            {i18n.t('popup.back')}
          </button>
        </Show>
      </header>
      <Show when={day.state().status !== 'loading'}>
        <Show when={form()} keyed>
          {(at) => (
            <CheckinForm
              day={at.day}
              before={at.before}
              title={title(at)}
              onKept={() => kept(at.before)}
              onBreathed={() => void markPractice(today(), 'mindful', Date.now()).catch(() => {})}
              onCancel={at.before ? () => setChosen({ name: 'today' }) : undefined}
            />
          )}
        </Show>
        <Switch>
          <Match when={day.state().status === 'failed' && day.state()} keyed>
            {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={day.refresh} />}
          </Match>
          <Match when={chosen()?.name === 'today'}>
            <section class="popup__today">
              <p class="small soft" role="status">
                {status()}
              </p>
              <h1 class="popup__title">{i18n.t('popup.today')}</h1>
              <CheckinList
                checkins={day.latest()?.today ?? []}
                onEdit={(before) => setChosen({ name: 'checkin', day: before.day, before })}
              />
              <div class="popup__ways">
                <button type="button" class="button button--main" onClick={() => setChosen({ name: 'checkin', day: today() })}>
                  {day.latest()?.today.length ? i18n.t('popup.again') : i18n.t('popup.checkin')}
                </button>
                <Show when={day.latest()?.yesterday.length === 0}>
                  <button type="button" class="button button--quiet" onClick={() => setChosen({ name: 'checkin', day: yesterday() })}>
                    {i18n.t('popup.fillYesterday')}
                  </button>
                </Show>
              </div>
            </section>
          </Match>
        </Switch>
        <div class="card popup__affirmation">
          <AffirmationCard day={today()} />
        </div>
      </Show>
      <footer class="popup__foot small">
        <HelpLine />
      </footer>
    </main>
  );
}
