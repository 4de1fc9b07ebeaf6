// The six traits, as one sees oneself in them now and then. A look is for oneself; it is no test, and no one else's measure.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { TraitForm } from '#components/traits/TraitForm.tsx';
import { TraitPath } from '#components/traits/TraitPath.tsx';
import { i18n } from '#i18n';
import { isLookDue } from '#lib/practice/trait-statement.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listTraitLooks, saveTraitLook, type TraitLook } from '#lib/store/traits.ts';
import { TRAITS } from '#lib/vocabulary/traits.ts';
import './TraitsRoute.css';

export default function TraitsRoute(props: { today: LocalDay }) {
  const stored = createStored(['traits'], listTraitLooks);
  const [looking, setLooking] = createSignal(false);
  const [status, setStatus] = createSignal('');
  const [trouble, setTrouble] = createSignal<{ error: StoreError; scores: TraitLook['scores'] }>();
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
  const looks = () => stored.latest() ?? [];
  const last = () => looks().at(-1);
  const keep = async (scores: TraitLook['scores']) => {
    try {
      await saveTraitLook({ day: props.today, scores, updatedAt: Date.now() });
    } catch (error) {
      setTrouble({ error: toStoreError(error), scores });
      return;
    }
    setTrouble();
    setLooking(false);
    setStatus(i18n.t('traits.kept'));
    scrollTo(0, 0);
  };

  return (
    <div class="route traits">
      <p>
        <a href="#/grow">{i18n.t('ledger.back')}</a>
      </p>
      <h1 class="route__title">{i18n.t('traits.title')}</h1>
      <p>{i18n.t('traits.what')}</p>
      <p class="small" role="status">
        {status()}
      </p>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
      <Show
        when={looking()}
        fallback={
          <>
            <Show when={looks().length > 0}>
              <ul class="traits__paths">
                <For each={TRAITS}>{(trait) => <TraitPath trait={trait} looks={looks()} />}</For>
              </ul>
            </Show>
            <Show when={last() && !isLookDue(last()?.day, props.today)}>
              <p class="small soft">{i18n.t('traits.lately', { date: date.format(new Date(`${last()?.day}T12:00`)) })}</p>
            </Show>
            <p>
              <button
                type="button"
                class={isLookDue(last()?.day, props.today) ? 'button button--main' : 'button'}
                onClick={() => {
                  setStatus('');
                  setLooking(true);
                }}
              >
                {i18n.t(looks().length > 0 ? 'traits.again' : 'traits.begin')}
              </button>
            </p>
          </>
        }
      >
        <TraitForm onKeep={keep} onLeave={() => setLooking(false)} />
        <Show when={trouble()}>{(at) => <Trouble error={at().error} during="write" onRetry={() => keep(at().scores)} />}</Show>
      </Show>
      <p class="small soft">{i18n.t('traits.mirror')}</p>
    </div>
  );
}
