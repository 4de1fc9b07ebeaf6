// Tend while it is locked: the way in, and what there is for somebody who forgot the passphrase.
import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { unlock } from '#lib/store/lock/lock.ts';
import { PassphraseField, waitInWords } from './PassphraseField.tsx';
import './lock.css';

const Forgotten = lazy(() => import('./Forgotten.tsx'));

export default function UnlockCard() {
  const [words, setWords] = createSignal('');
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  const [forgot, setForgot] = createSignal(false);
  let trying = false;

  const open = async () => {
    if (trying || !words()) return;
    trying = true;
    setTrouble();
    setSaid(i18n.t('lock.opening'));
    try {
      const tried = await unlock(words());
      setWords('');
      if (tried.was === 'wrong') setSaid(i18n.t('lock.wrong'));
      if (tried.was === 'wait') setSaid(waitInWords(tried.ms));
    } catch (error) {
      setSaid('');
      setTrouble(toStoreError(error));
    } finally {
      trying = false;
    }
  };
  return (
    <section class="card lock" aria-labelledby="lock-title">
      <h1 id="lock-title" class="lock__title">
        {i18n.t('lock.locked')}
      </h1>
      <p class="soft">{i18n.t('lock.lockedMeans')}</p>
      <form
        class="lock__form"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <PassphraseField label={i18n.t('lock.passphrase')} kind="current" value={words()} onInput={setWords} />
        <button type="submit" class="button button--main">
          {i18n.t('lock.open')}
        </button>
      </form>
      <p role="status" class="lock__said">
        {said()}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={open} />}</Show>
      <button type="button" class="link lock__forgot" aria-expanded={forgot()} onClick={() => setForgot(!forgot())}>
        {i18n.t('lock.forgot')}
      </button>
      <Show when={forgot()}>
        <Suspense>
          <Forgotten />
        </Suspense>
      </Show>
    </section>
  );
}
