// What the new tab shows: everything chosen, nothing personal, or nothing; and which parts.
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { createSignal, For, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { chooseNewtabMode, chooseNewtabPart, NEWTAB_MODES, NEWTAB_PARTS, type NewtabChoice } from '#lib/store/settings.ts';
import './PartsMenu.css';

export default function PartsMenu(props: { choice: NewtabChoice }) {
  const [trouble, setTrouble] = createSignal<StoreError>();
  const keep = (choice: Promise<void>) =>
    choice.then(
      () => setTrouble(),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  return (
    <details class="parts">
      <summary class="parts__open" aria-label={i18n.t('newtab.parts.label')} title={i18n.t('newtab.parts.label')}>
        <SlidersHorizontal size={18} aria-hidden="true" />
      </summary>
      <div class="card parts__card">
        <fieldset>
          <legend class="unseen">{i18n.t('newtab.parts.label')}</legend>
          <For each={NEWTAB_MODES}>
            {(mode) => (
              <label class="parts__part">
                <input type="radio" name="mode" checked={props.choice.mode === mode} onChange={() => keep(chooseNewtabMode(mode))} />
                {i18n.t(`newtab.mode.${mode}`)}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={props.choice.mode === 'full'}>
          <fieldset class="parts__parts">
            <legend class="unseen">{i18n.t('newtab.mode.full')}</legend>
            <For each={NEWTAB_PARTS}>
              {(part) => (
                <label class="parts__part">
                  <input
                    type="checkbox"
                    checked={props.choice.parts[part]}
                    onChange={(event) => keep(chooseNewtabPart(part, event.currentTarget.checked))}
                  />
                  {i18n.t(`newtab.parts.${part}`)}
                </label>
              )}
            </For>
          </fieldset>
        </Show>
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
      </div>
    </details>
  );
}
