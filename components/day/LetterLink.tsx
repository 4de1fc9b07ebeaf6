// On a Sunday: the week's letter is there. A link alone, so that today carries nothing of it.
import { Show } from 'solid-js';
import { i18n } from '#i18n';
import type { LocalDay } from '#lib/store/ids.ts';

const SUNDAY = 0;

export function LetterLink(props: { today: LocalDay }) {
  return (
    <Show when={new Date(`${props.today}T12:00`).getDay() === SUNDAY}>
      <p class="card">
        <a href="#/insights">{i18n.t('insights.letter.there')}</a>
      </p>
    </Show>
  );
}
