// What can be done with today's affirmation: keep it as a favorite, say how true it feels, see another one.
import Heart from 'lucide-solid/icons/heart';
import RefreshCw from 'lucide-solid/icons/refresh-cw';
import { createSignal, For, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { nextAffirmation, type TodaysAffirmation } from '#lib/practice/todays-affirmation.ts';
import { markAffirmation, type Rating } from '#lib/store/affirmations.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';

interface AffirmationControlsProps {
  today: TodaysAffirmation;
  day: LocalDay;
}

const RATINGS = [
  [0, 'practice.affirmation.rate0'],
  [1, 'practice.affirmation.rate1'],
  [2, 'practice.affirmation.rate2'],
  [3, 'practice.affirmation.rate3'],
  [4, 'practice.affirmation.rate4'],
] as const satisfies readonly (readonly [Rating, string])[];

export default function AffirmationControls(props: AffirmationControlsProps) {
  const [rating, setRating] = createSignal(false);
  const [thanked, setThanked] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();

  const id = () => props.today.affirmation.id;
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  const rate = async (value: Rating) => {
    await attempt(markAffirmation(id(), { rating: value }, Date.now()));
    if (trouble()) return;
    setRating(false);
    setThanked(true);
  };
  const next = () => {
    setRating(false);
    setThanked(false);
    attempt(nextAffirmation(props.day));
  };

  return (
    <>
      <div class="affirmation__ways">
        <button
          type="button"
          class="button button--icon"
          aria-pressed={props.today.mark?.favourite ?? false}
          aria-label={i18n.t('practice.affirmation.favourite')}
          title={i18n.t('practice.affirmation.favourite')}
          onClick={() => attempt(markAffirmation(id(), { favourite: !props.today.mark?.favourite }, Date.now()))}
        >
          <Heart size={20} fill={props.today.mark?.favourite ? 'currentColor' : 'none'} aria-hidden="true" />
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
              <button type="button" class="affirmation__rate" aria-pressed={props.today.mark?.rating === value} onClick={() => rate(value)}>
                {i18n.t(key)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
      <p class="small soft affirmation__thanks" role="status">
        {thanked() ? i18n.t('practice.affirmation.rated') : ''}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
    </>
  );
}
