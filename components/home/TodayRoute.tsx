// Today, at full width.
import { lazy } from 'solid-js';
import { AffirmationCard } from '#components/affirmation/AffirmationCard.tsx';
import { AheadCommitments } from '#components/commitments/AheadCommitments.tsx';
import { DueCommitments } from '#components/commitments/DueCommitments.tsx';
import { CopyReminder } from '#components/data/CopyReminder.tsx';
import { DayBoard } from '#components/day/DayBoard.tsx';
import { LetterLink } from '#components/day/LetterLink.tsx';
import { OwnSection } from '#components/own/OwnSection.tsx';
import { SetbackCard } from '#components/setback/SetbackCard.tsx';
import { i18n } from '#i18n';
import type { LocalDay } from '#lib/store/ids.ts';
import '#components/own/OwnWords.css';
import './TodayRoute.css';

const OwnAffirmations = lazy(() => import('#components/own/OwnAffirmations.tsx'));
const SecureMoments = lazy(() => import('#components/own/SecureMoments.tsx'));

export default function TodayRoute(props: { today: LocalDay }) {
  return (
    <div class="route today-route">
      <DueCommitments />
      <SetbackCard today={props.today} />
      <DayBoard today={props.today} />
      <AheadCommitments />
      <div class="today-route__aside">
        <LetterLink today={props.today} />
        <aside class="card today-route__affirmation">
          <AffirmationCard day={props.today} />
        </aside>
        <OwnSection title={i18n.t('own.affirmations.title')} part={OwnAffirmations} />
        <OwnSection title={i18n.t('own.moments.title')} part={SecureMoments} />
        <CopyReminder elsewhere />
      </div>
    </div>
  );
}
