// A neutral icon and title, for a screen that others see.
import { createSignal, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { chooseDiscreet, discreetChoices } from '#lib/store/discreet.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import '#components/home/SettingsRoute.css';

export function NeutralChoice() {
  const choices = createStored(['settings'], discreetChoices);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const choose = (neutral: boolean) =>
    chooseDiscreet({ neutral }).then(
      () => setTrouble(),
      (error: unknown) => {
        setTrouble(toStoreError(error));
        choices.refresh();
      },
    );
  return (
    <Show when={choices.latest()}>
      {(chosen) => (
        <div class="card settings__part">
          <label class="settings__choice">
            <input type="checkbox" checked={chosen().neutral} onChange={(event) => choose(event.currentTarget.checked)} />
            <span>
              {i18n.t('discreet.neutral', { name: i18n.t('discreet.name') })}
              <span class="small soft">{i18n.t('discreet.neutralMeans')}</span>
            </span>
          </label>
          <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
        </div>
      )}
    </Show>
  );
}
