// Today's affirmation, with another one, favorite, and how true it feels. Where the store cannot be read it shows one all the same.
import Heart from 'lucide-solid/icons/heart';
import RefreshCw from 'lucide-solid/icons/refresh-cw';
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { affirmationWithoutStore, nextAffirmation, type TodaysAffirmation, todaysAffirmation } from '#lib/practice/todays-affirmation.ts';
import { markAffirmation, type Rating } from '#lib/store/affirmations.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import './AffirmationCard.css';

const RATINGS = [
  [0, 'practice.affirmation.rate0'],
  [1, 'practice.affirmation.rate1'],
  [2, 'practice.affirmation.rate2'],
  [3, 'practice.affirmation.rate3'],
  [4, 'practice.affirmation.rate4'],
] as const satisfies readonly (readonly [Rating, string])[];

export function AffirmationCard(props: { day: LocalDay }) {
  const stored = createStored(['affirmations', 'daily'], () => todaysAffirmation(props.day));
  const [rating, setRating] = createSignal(false);
  const [thanked, setThanked] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();

  const attempt = (work: Promise<void>) =>
    work.then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  const rate = async (id: string, value: Rating) => {
    await attempt(markAffirmation(id, { rating: value }, Date.now()));
    if (trouble()) return;
    setRating(false);
    setThanked(true);
  };
  const next = () => {
    setRating(false);
    setThanked(false);
    attempt(nextAffirmation(props.day));
  };

  const controls = (today: () => TodaysAffirmation) => (
    <>
      <div class="affirmation__ways">
        <button
          type="button"
          class="button button--icon"
          aria-pressed={today().mark?.favourite ?? false}
          aria-label={i18n.t('practice.affirmation.favourite')}
          title={i18n.t('practice.affirmation.favourite')}
          onClick={() => attempt(markAffirmation(today().affirmation.id, { favourite: !today().mark?.favourite }, Date.now()))}
        >
          <Heart size={20} fill={today().mark?.favourite ? 'currentColor' : 'none'} aria-hidden="true" />
        </button>
        <button type="button" class="button button--quiet small" aria-expanded={rating()} onClick={() => setRating(!rating())}>
          {i18n.t('practice.affirmation.trueness')}
        </button>
        <button
          type="button"
          class="button button--icon"
          aria-label={i18n.t('practice.affirmation.next')}
          title={i18n.t('practice.affirmation.next')}
          onClick={next}
        >
          <RefreshCw size={18} aria-hidden="true" />
        </button>
      </div>
      <Show when={rating()}>
        <fieldset class="affirmation__rating" aria-label={i18n.t('practice.affirmation.trueness')}>
          <For each={RATINGS}>
            {([value, key]) => (
              <button
                type="button"
                class="affirmation__rate"
                aria-pressed={today().mark?.rating === value}
                onClick={() => rate(today().affirmation.id, value)}
              >
                {i18n.t(key)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </>
  );

  return (
    <section class="affirmation" aria-label={i18n.t('practice.affirmation.label')}>
      <Show
        when={stored.latest()}
        fallback={
          <Show when={stored.state().status === 'failed'}>
            <p class="affirmation__text serif">{affirmationWithoutStore(props.day).text}</p>
          </Show>
        }
      >
        {(today) => (
          <>
            <p class="affirmation__text serif" aria-live="polite">
              {today().wording}
            </p>
            {controls(today)}
          </>
        )}
      </Show>
      <p class="small soft affirmation__thanks" role="status">
        {thanked() ? i18n.t('practice.affirmation.rated') : ''}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
    </section>
  );
}
