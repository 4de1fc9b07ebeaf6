// A lock that is set and open: lock now, choose when, another passphrase, or take it off. The last two ask for the passphrase again.
import { createSignal, Match, Show, Switch } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import {
  changePassphrase,
  chooseIdleMinutes,
  type IdleMinutes,
  lockChoice,
  lockNow,
  removeLock,
  SHORTEST_PASSPHRASE,
  type Tried,
} from '#lib/store/lock/lock.ts';
import { IdleChoice } from './IdleChoice.tsx';
import { PassphraseField, waitInWords } from './PassphraseField.tsx';

export function LockStanding() {
  const choice = createStored(['lock'], lockChoice);
  const [doing, setDoing] = createSignal<'change' | 'remove'>();
  const [now, setNow] = createSignal('');
  const [words, setWords] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();

  const begin = (what: 'change' | 'remove') => {
    setSaid('');
    setDoing(doing() === what ? undefined : what);
  };
  const attempt = async (work: () => Promise<Tried>, done: string) => {
    setTrouble();
    setSaid(i18n.t('lock.sealing'));
    try {
      const tried = await work();
      setNow('');
      if (tried.was === 'wrong') return setSaid(i18n.t('lock.wrong'));
      if (tried.was === 'wait') return setSaid(waitInWords(tried.ms));
      setWords('');
      setAgain('');
      setDoing();
      setSaid(done);
    } catch (error) {
      setSaid('');
      setTrouble(toStoreError(error));
    }
  };
  const change = () => {
    if (words().length < SHORTEST_PASSPHRASE) return setSaid(i18n.t('lock.longer', { count: SHORTEST_PASSPHRASE }));
    if (words() !== again()) return setSaid(i18n.t('data.out.differ'));
    return attempt(() => changePassphrase(now(), words()), i18n.t('lock.changed'));
  };
  const remove = () => attempt(() => removeLock(now()), '');
  const choose = (minutes: IdleMinutes) =>
    chooseIdleMinutes(minutes).then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );

  return (
    <div class="lock__form">
      <Show when={choice.latest()}>
        {(chosen) => (
          <>
            <p role="status">{chosen().changing ? i18n.t('lock.sealing') : i18n.t('lock.on')}</p>
            <IdleChoice value={chosen().idleMinutes} onChoose={choose} />
          </>
        )}
      </Show>
      <div class="lock__ways">
        <button type="button" class="button button--main" onClick={() => lockNow()}>
          {i18n.t('lock.now')}
        </button>
        <button type="button" class="button" aria-expanded={doing() === 'change'} onClick={() => begin('change')}>
          {i18n.t('lock.change')}
        </button>
        <button type="button" class="button" aria-expanded={doing() === 'remove'} onClick={() => begin('remove')}>
          {i18n.t('lock.remove')}
        </button>
      </div>
      <Show when={doing()}>
        <form
          class="lock__form"
          onSubmit={(event) => {
            event.preventDefault();
            if (doing() === 'change') change();
            else remove();
          }}
        >
          <PassphraseField label={i18n.t('lock.passphraseNow')} kind="current" value={now()} onInput={setNow} />
          <Switch>
            <Match when={doing() === 'change'}>
              <PassphraseField label={i18n.t('lock.passphraseNew')} kind="new" value={words()} onInput={setWords} />
              <PassphraseField label={i18n.t('data.out.again')} kind="new" value={again()} onInput={setAgain} />
              <button type="submit" class="button button--main">
                {i18n.t('lock.change')}
              </button>
            </Match>
            <Match when={doing() === 'remove'}>
              <p>{i18n.t('lock.removeMeans')}</p>
              <button type="submit" class="button button--main">
                {i18n.t('lock.remove')}
              </button>
            </Match>
          </Switch>
        </form>
      </Show>
      <p role="status" class="lock__said">
        {said()}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
    </div>
  );
}
