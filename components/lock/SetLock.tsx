// Setting a lock. That a forgotten passphrase is the end of what it sealed is said, and answered, before it is set.
import { createSignal, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { type IdleMinutes, SHORTEST_PASSPHRASE, setLock } from '#lib/store/lock/lock.ts';
import { IdleChoice } from './IdleChoice.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export function SetLock() {
  const [words, setWords] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [known, setKnown] = createSignal(false);
  const [minutes, setMinutes] = createSignal<IdleMinutes>(5);
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();

  const set = async () => {
    setTrouble();
    if (words().length < SHORTEST_PASSPHRASE) return setSaid(i18n.t('lock.longer', { count: SHORTEST_PASSPHRASE }));
    if (words() !== again()) return setSaid(i18n.t('data.out.differ'));
    if (!known()) return setSaid(i18n.t('lock.knowFirst'));
    setSaid(i18n.t('lock.sealing'));
    try {
      await setLock(words(), minutes());
    } catch (error) {
      setSaid('');
      setTrouble(toStoreError(error));
    }
  };
  return (
    <form
      class="lock__form"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <p>{i18n.t('lock.what')}</p>
      <p>{i18n.t('lock.whileLocked')}</p>
      <p class="lock__sure">
        <strong>{i18n.t('lock.noWayBack')}</strong> {i18n.t('lock.forgetMeans')} {i18n.t('lock.copyFirst')}
      </p>
      <PassphraseField label={i18n.t('lock.passphrase')} kind="new" value={words()} onInput={setWords} />
      <PassphraseField label={i18n.t('data.out.again')} kind="new" value={again()} onInput={setAgain} />
      <IdleChoice value={minutes()} onChoose={setMinutes} />
      <label class="lock__check">
        <input type="checkbox" checked={known()} onChange={(event) => setKnown(event.currentTarget.checked)} />
        {i18n.t('lock.known')}
      </label>
      <button type="submit" class="button button--main">
        {i18n.t('lock.set')}
      </button>
      <p role="status" class="lock__said">
        {said()}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={set} />}</Show>
    </form>
  );
}
