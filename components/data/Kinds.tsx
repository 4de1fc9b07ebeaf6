// How much there is of each kind of thing a person keeps, a row a kind that is not empty.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import { KEPT_STORES, type KeptStore } from '#lib/store/backup/rules.ts';

const NAMED = [
  'checkins',
  'journal',
  'moments',
  'people',
  'routines',
  'ownAffirmations',
  'secureMoments',
] as const satisfies readonly KeptStore[];
const REST = KEPT_STORES.filter((store) => !NAMED.some((named) => named === store));
const ROWS = [...NAMED.map((store) => ({ name: store, stores: [store] as KeptStore[] })), { name: 'rest' as const, stores: REST }];

/** `tell` says how much there is in these stores; empty where there is nothing. */
export function Kinds(props: { tell(stores: readonly KeptStore[]): string }) {
  const rows = () => ROWS.map(({ name, stores }) => ({ name, told: props.tell(stores) })).filter(({ told }) => told !== '');
  return (
    <dl class="data__kinds">
      <For each={rows()}>
        {({ name, told }) => (
          <div>
            <dt>{i18n.t(`data.kind.${name}`)}</dt>
            <dd>{told}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
