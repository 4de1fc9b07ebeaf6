// Where Tend listens: every site it is made for, to be switched off and on.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { SITES } from '#lib/composer/sites/sites.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { promptChoices, switchSite } from '#lib/store/prompt-settings.ts';

const HOSTS = [...new Set(SITES.flatMap(({ hosts }) => hosts))].sort();

export function SiteChoice() {
  const choices = createStored(['settings'], promptChoices);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const turn = (site: string, on: boolean) =>
    switchSite(site, on).then(
      () => setTrouble(),
      (error: unknown) => {
        setTrouble(toStoreError(error));
        choices.refresh();
      },
    );
  return (
    <Show when={choices.latest()}>
      {(chosen) => (
        <fieldset class="card settings__part">
          <legend class="settings__title settings__legend">{i18n.t('settings.listens')}</legend>
          <ul class="settings__sites">
            <For each={HOSTS}>
              {(site) => (
                <li>
                  <label class="settings__choice">
                    <input
                      type="checkbox"
                      checked={!chosen().off.includes(site)}
                      onChange={(event) => turn(site, event.currentTarget.checked)}
                    />
                    <span>{site}</span>
                  </label>
                </li>
              )}
            </For>
          </ul>
          <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
        </fieldset>
      )}
    </Show>
  );
}
