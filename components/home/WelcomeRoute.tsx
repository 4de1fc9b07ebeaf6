// The first minutes: what Tend does and never does, where it listens, how it speaks up, who else sees this device, and where to begin.
// Any of it can be skipped, and all of it changed later in the settings.
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { NeutralChoice } from '#components/discreet/NeutralChoice.tsx';
import { LevelChoice } from '#components/settings/LevelChoice.tsx';
import { SiteChoice } from '#components/settings/SiteChoice.tsx';
import { i18n } from '#i18n';
import { chooseDiscreet } from '#lib/store/discreet.ts';
import './SettingsRoute.css';
import './WelcomeRoute.css';

const STEPS = ['what', 'where', 'how', 'safety', 'begin'] as const;
const DOES = ['notices', 'offers', 'practice'] as const;
const NEVER = ['sends', 'stores', 'softens', 'writes'] as const;

export default function WelcomeRoute() {
  const [at, setAt] = createSignal(0);
  let heading: HTMLHeadingElement | undefined;
  const step = () => STEPS[at()] ?? 'what';
  const turn = (by: number) => {
    // The note was on screen: it need not come again. Where that cannot be kept, it does.
    if (step() === 'safety' && by > 0) chooseDiscreet({ noted: true }).catch(() => {});
    setAt((now) => now + by);
    scrollTo(0, 0);
    queueMicrotask(() => heading?.focus());
  };

  return (
    <div class="route welcome">
      <div class="welcome__head">
        <h1 class="route__title" tabIndex={-1} ref={heading}>
          {i18n.t(`welcome.${step()}.title`)}
        </h1>
        <p class="small soft">{i18n.t('welcome.place', { at: at() + 1, of: STEPS.length })}</p>
      </div>
      <Switch>
        <Match when={step() === 'what'}>
          <p class="welcome__lead">{i18n.t('welcome.what.lead')}</p>
          <ul class="welcome__list">
            <For each={DOES}>{(point) => <li>{i18n.t(`welcome.what.does.${point}`)}</li>}</For>
          </ul>
          <h2>{i18n.t('welcome.what.neverTitle')}</h2>
          <ul class="welcome__list">
            <For each={NEVER}>{(point) => <li>{i18n.t(`welcome.what.never.${point}`)}</li>}</For>
          </ul>
          <p>
            <a href="#/not">{i18n.t('help.not.title')}</a>
          </p>
        </Match>
        <Match when={step() === 'where'}>
          <p>{i18n.t('welcome.where.lead')}</p>
          <SiteChoice />
        </Match>
        <Match when={step() === 'how'}>
          <p>{i18n.t('welcome.how.lead')}</p>
          <LevelChoice />
          <p class="soft">{i18n.t('welcome.how.holds')}</p>
        </Match>
        <Match when={step() === 'safety'}>
          <p>{i18n.t('help.safety.device')}</p>
          <p>{i18n.t('help.safety.write')}</p>
          <p>{i18n.t('welcome.safety.leave')}</p>
          <NeutralChoice />
          <p>
            <a href="#/help">{i18n.t('help.all')}</a>
          </p>
        </Match>
        <Match when={step() === 'begin'}>
          <p>{i18n.t('welcome.begin.pin')}</p>
          <p>{i18n.t('welcome.begin.look')}</p>
          <p class="soft">{i18n.t('welcome.begin.later')}</p>
        </Match>
      </Switch>
      <div class="welcome__ways">
        <Show when={at() > 0}>
          <button type="button" class="button button--quiet" onClick={() => turn(-1)}>
            {i18n.t('welcome.back')}
          </button>
        </Show>
        <Show
          when={step() === 'begin'}
          fallback={
            <>
              <a class="button button--quiet" href="#/today">
                {i18n.t('welcome.skip')}
              </a>
              <button type="button" class="button button--main" onClick={() => turn(1)}>
                {i18n.t('welcome.next')}
              </button>
            </>
          }
        >
          <a class="button" href="#/reflection">
            {i18n.t('grow.look.begin')}
          </a>
          <a class="button button--main" href="#/today">
            {i18n.t('welcome.begin.go')}
          </a>
        </Show>
      </div>
    </div>
  );
}
