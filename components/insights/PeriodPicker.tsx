// Which stretch of days to look at.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { PERIOD_KINDS, type Period, type PeriodKind } from '#lib/insights/period.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import './PeriodPicker.css';

interface PeriodPickerProps {
  kind: PeriodKind;
  period: Period;
  onKind(kind: PeriodKind): void;
  onOwn(period: Period): void;
}

export function PeriodPicker(props: PeriodPickerProps) {
  const change = (edge: 'from' | 'to', value: string) => {
    // An emptied field says nothing: the days stay.
    if (value) props.onOwn({ ...props.period, [edge]: value as LocalDay });
  };
  return (
    <fieldset class="period">
      <legend class="unseen">{i18n.t('insights.period.label')}</legend>
      <div class="period__kinds">
        <For each={PERIOD_KINDS}>
          {(kind) => (
            <label class="period__kind">
              <input type="radio" name="period" checked={props.kind === kind} onChange={() => props.onKind(kind)} />
              <span>{i18n.t(`insights.period.${kind}`)}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.kind === 'own'}>
        <div class="period__own">
          <For each={['from', 'to'] as const}>
            {(edge) => (
              <label>
                {i18n.t(`insights.period.${edge}`)}
                <input class="field" type="date" value={props.period[edge]} onChange={(event) => change(edge, event.currentTarget.value)} />
              </label>
            )}
          </For>
          <p class="small" role="status">
            {props.period.from > props.period.to ? i18n.t('insights.period.backwards') : ''}
          </p>
        </div>
      </Show>
    </fieldset>
  );
}
