// The ledger of secure moves: what was done, as it adds up. It only ever adds; nothing is taken away, and nothing is a streak.
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { addToLedger, LEDGER_ACTS, type LedgerAct, listLedger } from '#lib/store/ledger.ts';
import './LedgerRoute.css';

/** What one does away from a message box as well, and may add by hand. */
const BY_HAND = ['repair', 'boundary', 'reaching-out', 'follow-through'] as const satisfies readonly LedgerAct[];
const MONTH = 30 * 24 * 3_600_000;

const keyOf = (act: LedgerAct) => act.replace('-', '_') as Exclude<LedgerAct, `${string}-${string}`> | 'follow_through' | 'reaching_out';

export default function LedgerRoute() {
  const stored = createStored(['ledger'], () => listLedger());
  const [status, setStatus] = createSignal('');
  const [trouble, setTrouble] = createSignal<{ error: StoreError; act: LedgerAct }>();
  const date = new Intl.DateTimeFormat(undefined, { month: 'long', day: 'numeric' });
  const rows = createMemo(() => {
    const entries = stored.latest() ?? [];
    const since = Date.now() - MONTH;
    return LEDGER_ACTS.map((act) => {
      const own = entries.filter((entry) => entry.act === act);
      return { act, count: own.length, lately: own.filter(({ at }) => at > since).length, last: own.at(-1)?.at ?? 0 };
    })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.last - a.last);
  });
  const add = async (act: LedgerAct) => {
    try {
      await addToLedger([act], Date.now());
      setTrouble();
      setStatus(i18n.t('ledger.added', { act: i18n.t(`ledger.act.${keyOf(act)}`) }));
    } catch (error) {
      setTrouble({ error: toStoreError(error), act });
    }
  };

  return (
    <div class="route ledger">
      <p>
        <a href="#/grow">{i18n.t('ledger.back')}</a>
      </p>
      <h1 class="route__title">{i18n.t('ledger.title')}</h1>
      <p>{i18n.t('ledger.what')}</p>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
      <Show when={rows().length > 0} fallback={<p class="soft">{stored.latest() && i18n.t('ledger.none')}</p>}>
        <ul class="ledger__rows">
          <For each={rows()}>
            {({ act, count, lately, last }) => (
              <li class="card ledger__row">
                <h2 class="serif">{i18n.t(`ledger.act.${keyOf(act)}`)}</h2>
                <p class="ledger__count">{i18n.t('ledger.times', count)}</p>
                <p class="small soft">
                  {lately > 0 ? i18n.t('ledger.lately', lately) : i18n.t('ledger.last', { date: date.format(last) })}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <section class="ledger__add" aria-labelledby="ledger-add">
        <h2 id="ledger-add">{i18n.t('ledger.add')}</h2>
        <p class="small soft">{i18n.t('ledger.addWhat')}</p>
        <div class="ledger__ways">
          <For each={BY_HAND}>
            {(act) => (
              <button type="button" class="button" onClick={() => add(act)}>
                {i18n.t(`ledger.act.${keyOf(act)}`)}
              </button>
            )}
          </For>
        </div>
        <p class="small" role="status">
          {status()}
        </p>
        <Show when={trouble()}>{(at) => <Trouble error={at().error} during="write" onRetry={() => add(at().act)} />}</Show>
      </section>
      <p class="small soft">{i18n.t('ledger.keeps')}</p>
    </div>
  );
}
