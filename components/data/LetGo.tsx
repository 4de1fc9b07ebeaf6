// Deleting some days, or everything, for good: what would go is shown first, and leaving it is the nearest button.
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { deleteDays, type Tally, tallyDays, tallyEverything } from '#lib/store/backup/delete.ts';
import { KEPT_STORES, type KeptStore } from '#lib/store/backup/rules.ts';
import { onChange } from '#lib/store/changes.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { folderState } from '#lib/store/sync/folder-state.ts';
import { FolderCopies } from './FolderCopies.tsx';
import { forgetAll } from './forget-all.ts';
import { Kinds } from './Kinds.tsx';

interface Going {
  title: string;
  look(): Promise<Tally>;
  tally: Tally;
  go(): Promise<void>;
  /** What this does not reach is shown: copies in a folder. */
  all?: true;
}

function total(tally: Tally, stores: readonly KeptStore[]): number {
  return stores.reduce((sum, store) => sum + tally[store], 0);
}

export function LetGo(props: { today: LocalDay }) {
  const folder = createStored(['upkeep'], folderState);
  const [from, setFrom] = createSignal<LocalDay>(props.today);
  const [to, setTo] = createSignal<LocalDay>(props.today);
  const [going, setGoing] = createSignal<Going>();
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  let back: HTMLElement | undefined;

  const attempt = async (work: () => Promise<void>) => {
    setTrouble();
    try {
      await work();
    } catch (error) {
      setTrouble(toStoreError(error));
    }
  };
  const ask = (event: Event, asked: Omit<Going, 'tally'>) => {
    back = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    setSaid('');
    return attempt(async () => {
      setGoing({ ...asked, tally: await asked.look() });
    });
  };
  // What would go is what is here now, also after another page wrote something.
  onMount(() =>
    onCleanup(
      onChange(KEPT_STORES, () => {
        const now = going();
        if (!now) return;
        attempt(async () => {
          const tally = await now.look();
          if (going() === now) setGoing({ ...now, tally });
        });
      }),
    ),
  );
  const askDays = (event: Event) => {
    const [first, last] = [from(), to()];
    if (!first || !last || first > last) return setSaid(i18n.t('data.away.order'));
    return ask(event, {
      title: i18n.t('data.away.sureDays', { from: first, to: last }),
      look: () => tallyDays(first, last),
      go: () => deleteDays(first, last),
    });
  };
  const askEverything = (event: Event) =>
    ask(event, { title: i18n.t('data.away.sureAll'), look: tallyEverything, go: forgetAll, all: true });
  const close = (words: string) => {
    setGoing();
    setSaid(words);
    back?.focus();
  };

  return (
    <section class="card data__part">
      <h2>{i18n.t('data.away.title')}</h2>
      <p class="soft">{i18n.t('data.away.what')}</p>
      <p class="soft">
        {i18n.t('data.away.oneByOne')} <a href="#/today">{i18n.t('data.kind.checkins')}</a>,{' '}
        <a href="#/journal">{i18n.t('data.kind.journal')}</a>, <a href="#/moments">{i18n.t('data.kind.moments')}</a>
      </p>
      <div class="data__days">
        <label class="data__row">
          {i18n.t('data.away.from')}
          <input class="field" type="date" value={from()} onInput={(event) => setFrom(event.currentTarget.value as LocalDay)} />
        </label>
        <label class="data__row">
          {i18n.t('data.away.to')}
          <input class="field" type="date" value={to()} onInput={(event) => setTo(event.currentTarget.value as LocalDay)} />
        </label>
      </div>
      <div class="data__ways">
        <button type="button" class="button" onClick={askDays}>
          {i18n.t('data.away.days')}
        </button>
        <button type="button" class="button" onClick={askEverything}>
          {i18n.t('data.away.all')}
        </button>
      </div>
      <p role="status">{said()}</p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={() => setTrouble()} />}</Show>
      <Show when={going()} keyed>
        {({ title, tally, go, all }) => (
          <section class="data__form data__sure" aria-label={title}>
            <h3>{title}</h3>
            <Kinds tell={(stores) => (total(tally, stores) > 0 ? String(total(tally, stores)) : '')} />
            <Show when={all && folder.latest()}>
              {(kept) => (
                <>
                  <p>{i18n.t('data.away.folder', { name: kept().handle.name })}</p>
                  <FolderCopies folder={kept().handle} device={kept().device} open />
                </>
              )}
            </Show>
            <div class="data__ways">
              <button
                type="button"
                class="button button--main"
                ref={(keep) => queueMicrotask(() => keep.focus())}
                onClick={() => close('')}
              >
                {i18n.t('data.away.keep')}
              </button>
              <button
                type="button"
                class="button"
                onClick={() =>
                  attempt(async () => {
                    await go();
                    close(i18n.t('data.away.done'));
                  })
                }
              >
                {i18n.t('data.away.go')}
              </button>
            </div>
          </section>
        )}
      </Show>
    </section>
  );
}
