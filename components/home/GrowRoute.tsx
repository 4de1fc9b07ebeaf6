// Grow: the seven steps to earned security. They can be walked in any order; nothing locks, and nothing is lost.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { keepFocus } from '#components/common/keep-focus.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { StepPage } from '#components/grow/StepPage.tsx';
import { ReflectionPage } from '#components/reflection/ReflectionPage.tsx';
import { i18n } from '#i18n';
import { GROWTH_STEPS } from '#lib/practice/en/growth-steps.ts';
import type { GrowthStep } from '#lib/practice/growth-step.ts';
import { dueLook } from '#lib/practice/reflection-path.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listEntries } from '#lib/store/journal.ts';
import { listReflections } from '#lib/store/reflections.ts';
import './GrowRoute.css';

export default function GrowRoute(props: { today: LocalDay }) {
  const entries = createStored(['journal'], listEntries);
  const looks = createStored(['reflections'], listReflections);
  const due = () => dueLook(looks.latest() ?? [], props.today);
  const [open, setOpen] = createSignal<GrowthStep | 'reflection'>();
  /** What was asked → when it was last answered. Entries come latest first. */
  const answered = createMemo(() => new Map((entries.latest() ?? []).map(({ question, at }) => [question ?? '', at] as const).reverse()));
  const tried = (step: GrowthStep) => step.exercises.filter(({ ask }) => answered().has(ask)).length;
  let heading: HTMLHeadingElement | undefined;
  const turnTo = (step?: GrowthStep | 'reflection') => {
    setOpen(step);
    scrollTo(0, 0);
    keepFocus(() => heading);
  };

  return (
    <div class="route">
      <Show
        when={open()}
        keyed
        fallback={
          <>
            <h1 class="route__title" tabIndex={-1} ref={heading}>
              {i18n.t('home.route.grow')}
            </h1>
            <p class="grow__thread">{i18n.t('grow.thread')}</p>
            <p class="soft">{i18n.t('grow.anyOrder')}</p>
            <Show when={entries.state()} keyed>
              {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={entries.refresh} />}
            </Show>
            <ol class="grow__path">
              <For each={GROWTH_STEPS}>
                {(step) => (
                  <li class="card grow__step">
                    <h2 class="serif grow__name">{step.title}</h2>
                    <p>{step.purpose}</p>
                    <p class="small soft">{i18n.t('grow.tried', tried(step))}</p>
                    <button
                      type="button"
                      class="button"
                      aria-label={i18n.t('grow.openOne', { step: step.title })}
                      onClick={() => turnTo(step)}
                    >
                      {i18n.t('grow.open')}
                    </button>
                  </li>
                )}
              </For>
            </ol>
            <section class="card grow__step">
              <h2 class="serif grow__name">{i18n.t('ledger.title')}</h2>
              <p>{i18n.t('ledger.what')}</p>
              <a class="button" href="#/ledger">
                {i18n.t('ledger.open')}
              </a>
            </section>
            <section class="card grow__step">
              <h2 class="serif grow__name">{i18n.t('traits.title')}</h2>
              <p>{i18n.t('traits.purpose')}</p>
              <a class="button" href="#/traits">
                {i18n.t('traits.open')}
              </a>
            </section>
            <section class="card grow__step">
              <h2 class="serif grow__name">{i18n.t('triggers.title')}</h2>
              <p>{i18n.t('triggers.purpose')}</p>
              <a class="button" href="#/triggers">
                {i18n.t('triggers.open')}
              </a>
            </section>
            <section class="card grow__step">
              <h2 class="serif grow__name">{i18n.t('grow.look.title')}</h2>
              <p>{i18n.t('grow.look.what')}</p>
              <Show when={due()}>
                {(last) => (
                  <p class="small soft">
                    {last().bond ? i18n.t('grow.look.dueBond', { bond: last().bond ?? '' }) : i18n.t('grow.look.due')}
                  </p>
                )}
              </Show>
              <button type="button" class="button" onClick={() => turnTo('reflection')}>
                {i18n.t('grow.look.begin')}
              </button>
            </section>
            <section class="card grow__step">
              <h2 class="serif grow__name">{i18n.t('therapist.title')}</h2>
              <p>{i18n.t('therapist.purpose')}</p>
              <a class="button" href="#/therapist">
                {i18n.t('therapist.open')}
              </a>
            </section>
          </>
        }
      >
        {(now) =>
          now === 'reflection' ? (
            <ReflectionPage day={props.today} onBack={() => turnTo()} />
          ) : (
            <StepPage step={now} day={props.today} answered={answered()} onBack={() => turnTo()} />
          )
        }
      </Show>
    </div>
  );
}
