// One commitment that is due: it happened, it needs another time, or it is let go.
import { createSignal, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { anotherTimes } from '#lib/practice/another-time.ts';
import { type Commitment, keepCommitment, renegotiateCommitment } from '#lib/store/commitments.ts';

interface DueCommitmentProps {
  commitment: Commitment;
  /** Makes the change, and says what was said once it is made. */
  onAnswer(said: string, change: () => Promise<void>): Promise<unknown>;
  onLetGo(): void;
}

export function DueCommitment(props: DueCommitmentProps) {
  const [later, setLater] = createSignal(false);
  const [told, setTold] = createSignal(false);
  const { id, words } = props.commitment;
  const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const named = (label: string) => `${label}: ${words}`;
  const move = (at: number) =>
    props.onAnswer(i18n.t('commitments.moved', { day: day.format(at) }), () => renegotiateCommitment(id, at, Date.now()));
  const telling = () => i18n.t('commitments.tell');

  return (
    <li class="commitments__one">
      <p>
        <q>{words}</q> <span class="small soft">{day.format(props.commitment.due)}</span>
      </p>
      <Show
        when={later()}
        fallback={
          <div class="commitments__ways">
            <button
              type="button"
              class="button"
              aria-label={named(i18n.t('commitments.happened'))}
              onClick={() => props.onAnswer(i18n.t('commitments.wasKept'), () => keepCommitment(id, Date.now()))}
            >
              {i18n.t('commitments.happened')}
            </button>
            <button type="button" class="button" aria-label={named(i18n.t('commitments.another'))} onClick={() => setLater(true)}>
              {i18n.t('commitments.another')}
            </button>
            <button type="button" class="button button--quiet" aria-label={named(i18n.t('commitments.letGo'))} onClick={props.onLetGo}>
              {i18n.t('commitments.letGo')}
            </button>
          </div>
        }
      >
        <p class="small soft">{i18n.t('commitments.tellWhy')}</p>
        <p class="commitments__tell">
          <span>{telling()}</span>
          <button
            type="button"
            class="button button--quiet"
            onClick={() =>
              navigator.clipboard.writeText(telling()).then(
                () => setTold(true),
                () => setTold(false),
              )
            }
          >
            {told() ? i18n.t('commitments.copied') : i18n.t('commitments.copy')}
          </button>
        </p>
        <fieldset class="commitments__ways" aria-label={i18n.t('commitments.when')}>
          <For each={anotherTimes(new Date())}>
            {({ name, at }) => (
              <button type="button" class="button" onClick={() => move(at)}>
                {i18n.t(`commitments.times.${name}`)}
              </button>
            )}
          </For>
          <button type="button" class="button button--quiet" onClick={() => setLater(false)}>
            {i18n.t('commitments.back')}
          </button>
        </fieldset>
      </Show>
    </li>
  );
}
