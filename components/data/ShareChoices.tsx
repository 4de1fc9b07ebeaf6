// Whether a few choices about Tend go over the browser's own sync.
import { createSignal, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { i18n } from '#i18n';
import { choicesAreShared, keepChoicesHere, shareChoices } from '#lib/store/shared-choices.ts';

export function ShareChoices() {
  const shared = createStored(['upkeep'], choicesAreShared);
  const [failed, setFailed] = createSignal(false);
  const choose = async (box: HTMLInputElement) => {
    setFailed(false);
    try {
      await (box.checked ? shareChoices() : keepChoicesHere());
    } catch {
      box.checked = shared.latest() ?? false;
      setFailed(true);
    }
  };
  return (
    <section class="card data__part">
      <h2>{i18n.t('data.choices.title')}</h2>
      <p class="soft">{i18n.t('data.choices.what')}</p>
      <label class="data__check">
        <input type="checkbox" checked={shared.latest() ?? false} onChange={(event) => choose(event.currentTarget)} />
        {i18n.t('data.choices.share')}
      </label>
      <Show when={failed()}>
        <p role="alert">{i18n.t('data.choices.failed')}</p>
      </Show>
    </section>
  );
}
