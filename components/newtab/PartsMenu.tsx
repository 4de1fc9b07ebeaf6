// Which parts of the new tab show. All of them off is a blank page.
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { createSignal, For, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { chooseNewtabPart, NEWTAB_PARTS, type NewtabPart, type NewtabParts } from '#lib/store/settings.ts';
import './PartsMenu.css';

export default function PartsMenu(props: { parts: NewtabParts }) {
  const [trouble, setTrouble] = createSignal<StoreError>();
  const choose = (part: NewtabPart, shown: boolean) =>
    chooseNewtabPart(part, shown).then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  return (
    <details class="parts">
      <summary class="parts__open" aria-label={i18n.t('newtab.parts.label')} title={i18n.t('newtab.parts.label')}>
        <SlidersHorizontal size={18} aria-hidden="true" />
      </summary>
      <fieldset class="card parts__card">
        <legend class="unseen">{i18n.t('newtab.parts.label')}</legend>
        <For each={NEWTAB_PARTS}>
          {(part) => (
            <label class="parts__part">
              <input type="checkbox" checked={props.parts[part]} onChange={(event) => choose(part, event.currentTarget.checked)} />
              {i18n.t(`newtab.parts.${part}`)}
            </label>
          )}
        </For>
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
      </fieldset>
    </details>
  );
}
