// One person who could be reached now, and a word for the courage it takes.
import { createSignal, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { choosePeople } from '#lib/practice/choose-person.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { addToLedger } from '#lib/store/ledger.ts';
import { listPeople, markContact } from '#lib/store/people.ts';
import { markPractice } from '#lib/store/practices.ts';

interface ReachOutProps {
  day: LocalDay;
  onClose(): void;
}

export function ReachOut(props: ReachOutProps) {
  const stored = createStored(['people'], async () => choosePeople(await listPeople(), Date.now()));
  const [at, setAt] = createSignal(0);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const person = () => stored.latest()?.[at() % Math.max(1, stored.latest()?.length ?? 1)];

  const reached = async () => {
    const now = Date.now();
    const who = person();
    try {
      if (who) await markContact(who.id, now);
      await markPractice(props.day, 'connect', now);
      await addToLedger(['reaching-out'], now);
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    props.onClose();
  };

  return (
    <section class="tool" aria-label={i18n.t('practice.reach.label')}>
      <Show when={person()} fallback={<p class="tool__say serif">{i18n.t('practice.reach.nobody')}</p>}>
        {(who) => (
          <>
            <p class="tool__ask serif">{i18n.t('practice.reach.could', { name: who().name })}</p>
            <Show when={who().reach}>
              <p class="soft">{who().reach}</p>
            </Show>
          </>
        )}
      </Show>
      <p class="small soft">{i18n.t('practice.reach.courage')}</p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={reached} />}</Show>
      <button type="button" class="button button--main" onClick={reached}>
        {i18n.t('practice.reach.done')}
      </button>
      <Show when={(stored.latest()?.length ?? 0) > 1}>
        <button type="button" class="button button--quiet" onClick={() => setAt(at() + 1)}>
          {i18n.t('practice.reach.other')}
        </button>
      </Show>
    </section>
  );
}
