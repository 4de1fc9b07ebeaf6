// Every moment Tend spoke up, one by one, to look at or let go.
import { Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { MomentList } from '#components/moments/MomentList.tsx';
import { i18n } from '#i18n';
import { listMoments } from '#lib/store/moments.ts';

export default function MomentsRoute() {
  const stored = createStored(['moments'], async () => (await listMoments({ from: 0, to: Number.MAX_SAFE_INTEGER })).reverse());
  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('moments.heading')}</h1>
      <p>{i18n.t('moments.what')}</p>
      <p class="soft">
        {i18n.t('moments.many')} <a href="#/data">{i18n.t('home.route.data')}</a>
      </p>
      <Show when={stored.state()} keyed>
        {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={stored.refresh} />}
      </Show>
      <Show when={stored.latest()?.length === 0}>
        <p class="soft">{i18n.t('moments.none')}</p>
      </Show>
      {/* Also when it is empty: what was deleted last may be wanted back. */}
      <MomentList moments={stored.latest() ?? []} />
    </div>
  );
}
