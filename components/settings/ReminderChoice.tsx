// One reminder a day, at a time the person picks. The browser asks for notifications at this press, and never before.
import { createSignal, Show } from 'solid-js';
import { browser } from 'wxt/browser';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { TELLING } from '#lib/prompt/reminders.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { type ReminderChoice as Choice, chooseReminder, reminderChoice } from '#lib/store/reminder.ts';

export function ReminderChoice() {
  const stored = createStored(['settings'], reminderChoice);
  const [refused, setRefused] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const keep = (choice: Choice) =>
    chooseReminder(choice).then(
      () => setTrouble(),
      (error: unknown) => {
        setTrouble(toStoreError(error));
        stored.refresh();
      },
    );
  const switchTo = async (box: HTMLInputElement, choice: Choice) => {
    // First of all, while the press still counts as one.
    const allowed = !choice.on || (await browser.permissions.request(TELLING).catch(() => false));
    setRefused(!allowed);
    if (allowed) await keep(choice);
    else box.checked = false;
  };

  return (
    <section class="card settings__part" aria-labelledby="reminder">
      <h2 class="settings__title" id="reminder">
        {i18n.t('reminder.heading')}
      </h2>
      <Show when={stored.latest()}>
        {(choice) => (
          <>
            <label class="settings__choice">
              <input
                type="checkbox"
                checked={choice().on}
                onChange={(event) => switchTo(event.currentTarget, { ...choice(), on: event.currentTarget.checked })}
              />
              <span>
                {i18n.t('reminder.once')}
                <span class="small soft">{i18n.t('reminder.means')}</span>
              </span>
            </label>
            <Show when={choice().on}>
              <label class="settings__row">
                {i18n.t('reminder.time')}
                <input
                  class="field settings__time"
                  type="time"
                  required
                  value={choice().time}
                  onChange={(event) => event.currentTarget.value && keep({ ...choice(), time: event.currentTarget.value })}
                />
              </label>
            </Show>
          </>
        )}
      </Show>
      <p class="small settings__said" role="status">
        {refused() ? i18n.t('reminder.refused') : ''}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
    </section>
  );
}
