// How much Tend says, each level in one line; whether check-ins tune it; and the sites on which it is off.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { chooseLevel, chooseTuned, LEVELS, promptChoices, switchSite } from '#lib/store/prompt-settings.ts';

export function LevelChoice() {
  const stored = createStored(['settings'], promptChoices);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const keep = (choice: Promise<void>) =>
    choice.then(
      () => setTrouble(),
      (error: unknown) => {
        setTrouble(toStoreError(error));
        stored.refresh();
      },
    );
  return (
    <>
      <Show when={stored.latest()}>
        {(choices) => (
          <>
            <fieldset class="card settings__part">
              <legend class="settings__title settings__legend">{i18n.t('settings.how')}</legend>
              <For each={LEVELS}>
                {(level) => (
                  <label class="settings__choice">
                    <input type="radio" name="level" checked={choices().level === level} onChange={() => keep(chooseLevel(level))} />
                    <span>
                      {i18n.t(`settings.level.${level}`)}
                      <span class="small soft">{i18n.t(`settings.levelMeans.${level}`)}</span>
                    </span>
                  </label>
                )}
              </For>
            </fieldset>
            <div class="card settings__part">
              <label class="settings__choice">
                <input type="checkbox" checked={choices().tuned} onChange={(event) => keep(chooseTuned(event.currentTarget.checked))} />
                <span>
                  {i18n.t('settings.tuned')}
                  <span class="small soft">{i18n.t('settings.tunedMeans')}</span>
                </span>
              </label>
            </div>
            <Show when={choices().off.length > 0}>
              <section class="card settings__part">
                <h2 class="settings__title">{i18n.t('settings.off')}</h2>
                <ul>
                  <For each={choices().off}>
                    {(site) => (
                      <li class="settings__row">
                        {site}
                        <button
                          type="button"
                          class="button"
                          aria-label={i18n.t('settings.onAgainAt', { site })}
                          onClick={() => keep(switchSite(site, true))}
                        >
                          {i18n.t('settings.onAgain')}
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
          </>
        )}
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
    </>
  );
}
