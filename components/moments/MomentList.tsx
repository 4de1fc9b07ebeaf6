// Moments, the latest first, a heading a day. Each can be deleted, and a deleted one brought back. There is no text to show: none was kept.
import Trash from 'lucide-solid/icons/trash';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { dateOf } from '#lib/insights/days.ts';
import { bringBackMoment, deleteMoment, type Moment } from '#lib/store/moments.ts';
import { doneWords } from './done-words.ts';
import './MomentList.css';

/** As many as are shown at first, and as each press adds. */
const SHOWN = 50;

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function detailOf({ site, emotion }: Moment): string {
  return [site, emotion && i18n.t('moments.felt', { emotion })].filter(Boolean).join(' · ');
}

export function MomentList(props: { moments: readonly Moment[] }) {
  const [most, setMost] = createSignal(SHOWN);
  const [gone, setGone] = createSignal<Moment>();
  const { attempt, forget, trouble } = createAttempts();
  const days = createMemo(() => {
    const shown = Map.groupBy(props.moments.slice(0, most()), ({ day }) => day);
    return [...shown].map(([day, moments]) => ({ day, moments }));
  });
  const remove = (moment: Moment) =>
    attempt(
      () => deleteMoment(moment.id),
      () => setGone(moment),
    );

  return (
    <>
      <Undo
        gone={gone()}
        said={i18n.t('practice.checkin.deleted')}
        onUndo={(moment) =>
          attempt(
            () => bringBackMoment(moment),
            () => setGone(),
          )
        }
      />
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
      <For each={days()}>
        {({ day, moments }) => (
          <section class="moments__day">
            <h2 class="soft">{date.format(dateOf(day))}</h2>
            <ul>
              <For each={moments}>
                {(moment) => (
                  <li class="moments__one">
                    <div>
                      <p>
                        <time class="soft" dateTime={new Date(moment.at).toISOString()}>
                          {clock.format(moment.at)}
                        </time>{' '}
                        {moment.patterns.map(patternName).join(', ')}
                      </p>
                      <p>{doneWords(moment.outcome)}</p>
                      <p class="small soft">{detailOf(moment)}</p>
                    </div>
                    <button
                      type="button"
                      class="button button--icon"
                      aria-label={i18n.t('moments.deleteOf', { date: exact.format(moment.at) })}
                      title={i18n.t('practice.checkin.delete')}
                      onClick={() => remove(moment)}
                    >
                      <Trash size={17} aria-hidden="true" />
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={props.moments.length > most()}>
        <button type="button" class="button" onClick={() => setMost(most() + SHOWN)}>
          {i18n.t('moments.more')}
        </button>
      </Show>
    </>
  );
}
