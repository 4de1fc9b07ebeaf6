// After how long without use Tend locks by itself.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import { IDLE_MINUTES, type IdleMinutes } from '#lib/store/lock/lock.ts';

export function IdleChoice(props: { value: number; onChoose(minutes: IdleMinutes): void }) {
  return (
    <label class="lock__row">
      {i18n.t('lock.idle')}
      <select
        class="field"
        onChange={(event) => {
          const minutes = IDLE_MINUTES.find((one) => String(one) === event.currentTarget.value);
          if (minutes) props.onChoose(minutes);
        }}
      >
        <For each={IDLE_MINUTES}>
          {(minutes) => (
            <option value={minutes} selected={minutes === props.value}>
              {i18n.t('lock.minutes', minutes)}
            </option>
          )}
        </For>
      </select>
      <span class="small soft">{i18n.t('lock.idleMeans')}</span>
    </label>
  );
}
