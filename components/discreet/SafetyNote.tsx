// Before anything personal is written: who else may see this device. Once it was read it does not come again.
import { createSignal, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { chooseDiscreet, discreetChoices } from '#lib/store/discreet.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import './SafetyNote.css';

/** `apart`: its way on opens in a tab of its own, as a popup has no room for it. */
export function SafetyNote(props: { apart?: true }) {
  const choices = createStored(['settings'], discreetChoices);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const read = () =>
    chooseDiscreet({ noted: true }).then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  return (
    <Show when={choices.latest()?.noted === false}>
      <aside class="safety-note" aria-label={i18n.t('help.safety.title')}>
        <p>
          <strong>{i18n.t('help.safety.title')}:</strong> {i18n.t('help.safety.device')} {i18n.t('help.safety.write')}
        </p>
        <div class="safety-note__ways">
          <button type="button" class="button" onClick={read}>
            {i18n.t('discreet.noted')}
          </button>
          <a href="/home.html#/help" target={props.apart && '_blank'} rel="noopener">
            {i18n.t('discreet.more')}
          </a>
        </div>
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={read} />}</Show>
      </aside>
    </Show>
  );
}
