// A day: a check-in first, then the day so far, and what can be done from here. The popup and the home page both show it.
import { createEffect, createSignal, lazy, Match, on, Show, Suspense, Switch } from 'solid-js';
import { CheckinForm } from '#components/checkin/CheckinForm.tsx';
import { CheckinList } from '#components/checkin/CheckinList.tsx';
import { keepFocus } from '#components/common/keep-focus.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Routines } from '#components/routines/Routines.tsx';
import { i18n } from '#i18n';
import { type NextStep, nextStep } from '#lib/practice/next-step.ts';
import { type Checkin, lastCheckinBefore, listCheckins } from '#lib/store/checkins.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { listPracticeMarks, markPractice } from '#lib/store/practices.ts';
import type { Practice } from '#lib/vocabulary/practices.ts';
import { LastMoments } from './LastMoments.tsx';
import { NextStepCard } from './NextStepCard.tsx';
import { PracticeMarks } from './PracticeMarks.tsx';
import './DayBoard.css';

// What is opened now and then comes when it is opened: the popup itself is there at once.
const ToolPanel = lazy(() => import('#components/tools/ToolPanel.tsx'));
const WritePanel = lazy(() => import('#components/journal/WritePanel.tsx'));
const ToolList = lazy(() => import('#components/tools/ToolList.tsx'));
const ReachPanel = lazy(() => import('#components/people/ReachPanel.tsx'));

/** Days without a check-in after which the greeting is for coming back. */
const GAP_DAYS = 1;

type View =
  | { name: 'checkin'; day: LocalDay; before?: Checkin }
  | { name: 'today' }
  | { name: 'tools' }
  | { name: 'tool'; id: string; atOnce?: boolean }
  | { name: 'write' }
  | { name: 'reach' };

const TOOL_OF_STEP: Partial<Record<NextStep, string>> = {
  breath: 'sigh',
  ground: 'five-senses',
  rest: 'body-scan',
  affirm: 'compassion-break',
  savor: 'safe-memory',
};

export function DayBoard(props: { today: LocalDay }) {
  const yesterday = () => addDays(props.today, -1);
  const day = createStored(['checkins', 'practices'], async () => {
    const [today, before, last, marks] = await Promise.all([
      listCheckins(props.today, props.today),
      listCheckins(yesterday(), yesterday()),
      lastCheckinBefore(props.today),
      listPracticeMarks(props.today, props.today),
    ]);
    return { today, yesterday: before, last, done: new Set(marks.map((mark) => mark.practice)) };
  });
  /** Undefined until the day has been read: it decides what is shown first, once, so that no form goes away under anybody. */
  const [view, setView] = createSignal<View>();
  const [status, setStatus] = createSignal('');
  const [step, setStep] = createSignal<NextStep>();
  const home = () => setView({ name: 'today' });
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(view, (_now, before) => {
      if (before) keepFocus(() => heading);
    }),
  );

  createEffect(() => {
    if (view() || day.state().status === 'loading') return;
    setView(day.latest()?.today.length ? { name: 'today' } : { name: 'checkin', day: props.today });
  });
  const viewOf = <Name extends View['name']>(name: Name) => {
    const now = view();
    return now?.name === name ? (now as Extract<View, { name: Name }>) : undefined;
  };
  const title = (of: LocalDay) => {
    if (of !== props.today) return i18n.t('popup.greeting.yesterday');
    if (day.latest()?.today.length) return i18n.t('popup.greeting.again');
    const last = day.latest()?.last;
    return last && last.day < addDays(props.today, -GAP_DAYS) ? i18n.t('popup.greeting.gap') : i18n.t('popup.greeting.first');
  };
  const kept = (checkin: Checkin, before: Checkin | undefined) => {
    setStatus(before ? i18n.t('popup.keptChange') : i18n.t('popup.kept'));
    if (checkin.day === props.today) setStep(nextStep(checkin, day.latest()?.done ?? new Set()));
    home();
  };
  const take = (chosen: NextStep) => {
    setStep();
    const id = TOOL_OF_STEP[chosen];
    if (id) setView({ name: 'tool', id, atOnce: true });
    else setView({ name: chosen === 'journal' ? 'write' : 'reach' });
  };
  const begin = (practice: Practice) => {
    setStatus('');
    setStep();
    if (practice === 'checkin') setView({ name: 'checkin', day: props.today });
    else if (practice === 'journal') setView({ name: 'write' });
    else if (practice === 'mindful') setView({ name: 'tool', id: 'sigh' });
    else if (practice === 'connect') setView({ name: 'reach' });
    else
      markPractice(props.today, 'affirm', Date.now()).then(
        () => setStatus(i18n.t('practice.marks.affirmed')),
        () => setStatus(i18n.t('practice.trouble.writeOther')),
      );
  };

  return (
    <div class="day">
      <Show when={view() && view()?.name !== 'today' && (day.latest()?.today.length || view()?.name !== 'checkin')}>
        <button type="button" class="day__back" onClick={home}>
          {i18n.t('popup.back')}
        </button>
      </Show>
      <Show when={view() && view()?.name !== 'today' && view()?.name !== 'checkin'}>
        <h1 class="unseen" tabIndex={-1} ref={heading}>
          {i18n.t('popup.today')}
        </h1>
      </Show>
      <Suspense>
        <Switch>
          <Match when={viewOf('checkin')} keyed>
            {(at) => (
              <CheckinForm
                day={at.day}
                before={at.before}
                title={title(at.day)}
                onKept={(checkin) => kept(checkin, at.before)}
                onBreathed={() => void markPractice(props.today, 'mindful', Date.now()).catch(() => {})}
                onCancel={at.before ? home : undefined}
              />
            )}
          </Match>
          <Match when={viewOf('tools')}>
            <ToolList onOpen={(id) => setView({ name: 'tool', id })} />
          </Match>
          <Match when={viewOf('tool')} keyed>
            {(at) => <ToolPanel id={at.id} day={props.today} atOnce={at.atOnce ?? false} onClose={home} />}
          </Match>
          <Match when={viewOf('write')}>
            <WritePanel day={props.today} about={day.latest()?.today.at(-1)} onClose={home} />
          </Match>
          <Match when={viewOf('reach')}>
            <ReachPanel day={props.today} onClose={home} />
          </Match>
          <Match when={viewOf('today')}>
            <section class="day__today">
              <h1 class="day__title" tabIndex={-1} ref={heading}>
                {i18n.t('popup.today')}
              </h1>
              <p class="small soft day__status" role="status">
                {status()}
              </p>
              <Show when={step()}>{(now) => <NextStepCard step={now()} onTake={take} onLeave={() => setStep()} />}</Show>
              <Show when={day.latest()?.today.length === 0}>
                <p class="soft">{i18n.t('practice.checkin.none')}</p>
              </Show>
              {/* Also when it is empty: what was deleted last may be wanted back. */}
              <CheckinList
                checkins={day.latest()?.today ?? []}
                onEdit={(before) => setView({ name: 'checkin', day: before.day, before })}
              />
              <div class="day__ways">
                <button
                  type="button"
                  class={step() ? 'button' : 'button button--main'}
                  onClick={() => setView({ name: 'checkin', day: props.today })}
                >
                  {day.latest()?.today.length ? i18n.t('popup.again') : i18n.t('popup.checkin')}
                </button>
                <Show when={day.latest()?.yesterday.length === 0}>
                  <button type="button" class="button button--quiet" onClick={() => setView({ name: 'checkin', day: yesterday() })}>
                    {i18n.t('popup.fillYesterday')}
                  </button>
                </Show>
              </div>
              <PracticeMarks day={props.today} onDo={begin} />
              <button type="button" class="button button--quiet day__tools" onClick={() => setView({ name: 'tools' })}>
                {i18n.t('popup.tools')}
              </button>
              <Routines day={props.today} />
              <LastMoments />
            </section>
          </Match>
        </Switch>
      </Suspense>
      <Show when={day.state().status === 'failed' && day.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={day.refresh} />}
      </Show>
    </div>
  );
}
