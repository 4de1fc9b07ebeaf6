// A sentence of Tend's own for the day, chosen from nothing the person ever said.
import { i18n } from '#i18n';
import { affirmationWithoutStore } from '#lib/practice/todays-affirmation.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import './AffirmationCard.css';

export function PlainAffirmation(props: { day: LocalDay }) {
  return (
    <section class="affirmation" aria-label={i18n.t('practice.affirmation.label')}>
      <p class="affirmation__text serif">{affirmationWithoutStore(props.day).text}</p>
    </section>
  );
}
