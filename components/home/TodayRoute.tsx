// Today, at full width.
import { AffirmationCard } from '#components/affirmation/AffirmationCard.tsx';
import { DayBoard } from '#components/day/DayBoard.tsx';
import type { LocalDay } from '#lib/store/ids.ts';
import './TodayRoute.css';

export default function TodayRoute(props: { today: LocalDay }) {
  return (
    <div class="route today-route">
      <DayBoard today={props.today} />
      <aside class="card today-route__affirmation">
        <AffirmationCard day={props.today} />
      </aside>
    </div>
  );
}
