// Whether a notification may tell when the time comes. The browser asks at this very press, and never before.
import { createResource, createSignal, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { TELLING } from '#lib/prompt/reminders.ts';

export function Telling() {
  const [allowed, { mutate }] = createResource(() => browser.permissions.contains(TELLING).catch(() => true));
  const [refused, setRefused] = createSignal(false);
  const ask = () =>
    browser.permissions.request(TELLING).then(
      (yes) => (yes ? mutate(true) : setRefused(true)),
      () => setRefused(true),
    );
  return (
    <Show when={allowed() === false}>
      <p class="small soft commitments__telling">
        {refused() ? i18n.t('commitments.telling.refused') : i18n.t('commitments.telling.what')}{' '}
        <Show when={!refused()}>
          <button type="button" class="link" onClick={ask}>
            {i18n.t('commitments.telling.allow')}
          </button>
        </Show>
      </p>
    </Show>
  );
}
