// Check-ins of a day: when, which words, the line. Each can be changed or deleted, and a deleted one brought back.
import Pencil from 'lucide-solid/icons/pencil';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import type { Checkin } from '#lib/store/checkins.ts';
import { deleteCheckin, saveCheckin } from '#lib/store/save-checkin.ts';
import { energyWord, pleasantnessWord } from './mood-words.ts';
import './CheckinList.css';

interface CheckinListProps {
  checkins: readonly Checkin[];
  onEdit(checkin: Checkin): void;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** Which corner of the mood field, for the colour of the dot beside the words. */
function corner({ valence, arousal }: Checkin): string {
  if (valence < 0) return arousal < 0 ? 'low' : 'tense';
  return arousal < 0 ? 'calm' : 'lively';
}

export function CheckinList(props: CheckinListProps) {
  const [gone, setGone] = createSignal<Checkin>();
  const { attempt, forget, trouble } = createAttempts();

  const remove = (checkin: Checkin) =>
    attempt(
      () => deleteCheckin(checkin.id),
      () => setGone(checkin),
    );

  return (
    <>
      <ul class="entries">
        <For each={props.checkins}>
          {(checkin) => {
            const time = clock.format(checkin.at);
            return (
              <li class="entry">
                <span class={`entry__dot entry__dot--${corner(checkin)}`} aria-hidden="true" />
                <div class="entry__words">
                  <p>
                    <Show
                      when={checkin.emotions.length > 0}
                      fallback={`${pleasantnessWord(checkin.valence)}, ${energyWord(checkin.arousal)}`}
                    >
                      {checkin.emotions.join(', ')}
                    </Show>
                  </p>
                  <Show when={checkin.note}>
                    <p class="entry__note">{checkin.note}</p>
                  </Show>
                  <p class="small soft">{[time, checkin.body, ...checkin.tags].filter(Boolean).join(' · ')}</p>
                </div>
                <button
                  type="button"
                  class="button button--icon"
                  aria-label={i18n.t('practice.checkin.editAt', { time })}
                  title={i18n.t('practice.checkin.edit')}
                  onClick={() => props.onEdit(checkin)}
                >
                  <Pencil size={17} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  class="button button--icon"
                  aria-label={i18n.t('practice.checkin.deleteAt', { time })}
                  title={i18n.t('practice.checkin.delete')}
                  onClick={() => remove(checkin)}
                >
                  <Trash size={17} aria-hidden="true" />
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <Undo
        gone={gone()}
        said={i18n.t('practice.checkin.deleted')}
        onUndo={(checkin) =>
          attempt(
            () => saveCheckin(checkin),
            () => setGone(),
          )
        }
      />
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
    </>
  );
}
