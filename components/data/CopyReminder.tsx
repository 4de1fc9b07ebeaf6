// Speaks of a copy, quietly, when a month of new entries is in none.
import { Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { i18n } from '#i18n';
import { copyIsDue, putOffCopy } from '#lib/store/copy-reminder.ts';
import './CopyReminder.css';

/** `elsewhere`: the page that takes copies is another one. */
export function CopyReminder(props: { elsewhere?: boolean }) {
  const due = createStored(['upkeep', 'checkins', 'journal'], () => copyIsDue(Date.now()));
  return (
    <Show when={due.latest()}>
      <section class="card copy-reminder" aria-label={i18n.t('data.reminder.title')}>
        <p>{i18n.t('data.reminder.what')}</p>
        <div class="copy-reminder__ways">
          <Show when={props.elsewhere}>
            <a class="button" href="#/data">
              {i18n.t('data.reminder.take')}
            </a>
          </Show>
          {/* Were it not kept, the words would come again: no harm. */}
          <button type="button" class="button button--quiet" onClick={() => void putOffCopy(Date.now()).catch(() => {})}>
            {i18n.t('data.reminder.later')}
          </button>
        </div>
      </section>
    </Show>
  );
}
