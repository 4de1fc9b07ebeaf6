// For somebody who forgot the passphrase: there is no way in, and a way to begin again.
import { createSignal, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { forgetAll } from '#components/data/forget-all.ts';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';

export default function Forgotten() {
  const [sure, setSure] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const begin = () => forgetAll().catch((error: unknown) => setTrouble(toStoreError(error)));
  return (
    <div class="lock__form">
      <p>{i18n.t('lock.forgotMeans')}</p>
      <p>{i18n.t('lock.forgotCopy')}</p>
      <Show
        when={sure()}
        fallback={
          <button type="button" class="button" onClick={() => setSure(true)}>
            {i18n.t('lock.beginAgain')}
          </button>
        }
      >
        <p class="lock__sure">{i18n.t('lock.sure')}</p>
        <div class="lock__ways">
          <button
            type="button"
            class="button button--main"
            ref={(keep) => queueMicrotask(() => keep.focus())}
            onClick={() => setSure(false)}
          >
            {i18n.t('data.away.keep')}
          </button>
          <button type="button" class="button" onClick={begin}>
            {i18n.t('data.away.go')}
          </button>
        </div>
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={begin} />}</Show>
    </div>
  );
}
