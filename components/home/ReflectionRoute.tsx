// The reflection by an address of its own, so that other pages can lead to it.
import { ReflectionPage } from '#components/reflection/ReflectionPage.tsx';
import type { LocalDay } from '#lib/store/ids.ts';

export default function ReflectionRoute(props: { today: LocalDay }) {
  return (
    <div class="route">
      <ReflectionPage
        day={props.today}
        onBack={() => {
          location.hash = '#/grow';
        }}
      />
    </div>
  );
}
