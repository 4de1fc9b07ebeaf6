// Today's affirmation. Where the store cannot be read it shows one all the same.
import { lazy, Show, Suspense } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { i18n } from '#i18n';
import { affirmationWithoutStore, type keptOfDay, todaysAffirmation } from '#lib/practice/todays-affirmation.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import './AffirmationCard.css';

// The sentence does not wait for them; their place is kept.
const AffirmationControls = lazy(() => import('./AffirmationControls.tsx'));

interface AffirmationCardProps {
  day: LocalDay;
  /** A reading that was begun before: the first time it is not begun again. */
  kept?: ReturnType<typeof keptOfDay> | undefined;
}

export function AffirmationCard(props: AffirmationCardProps) {
  let begun = props.kept;
  const stored = createStored(['affirmations', 'daily', 'ownAffirmations'], () => {
    const kept = begun;
    begun = undefined;
    return todaysAffirmation(props.day, kept);
  });
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
            <div class="affirmation__controls">
              <Suspense>
                <AffirmationControls today={today()} day={props.day} />
              </Suspense>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}
