// What was said and is still ahead, to see and to let go. Nothing here asks for anything.
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import { type Commitment, letGoCommitment, listCommitments, takeUpCommitment } from '#lib/store/commitments.ts';
import { Telling } from './Telling.tsx';
import './commitments.css';

export function AheadCommitments() {
  const stored = createStored(['commitments'], async () => {
    const now = Date.now();
    return (await listCommitments()).filter(({ state, due }) => state === 'open' && due > now);
  });
  const [gone, setGone] = createSignal<Commitment>();
  // Once something was let go this stays, also when nothing else is ahead: it may be wanted back.
  const [touched, setTouched] = createSignal(false);
  const { attempt, forget, trouble } = createAttempts();
  const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const letGo = (one: Commitment) =>
    attempt(
      () => letGoCommitment(one.id, Date.now()),
      () => {
        setTouched(true);
        setGone(one);
      },
    );

  return (
    <Show when={(stored.latest()?.length ?? 0) > 0 || touched()}>
      <section class="card commitments" aria-labelledby="commitments-ahead">
        <h2 id="commitments-ahead">{i18n.t('commitments.ahead')}</h2>
        <Undo
          gone={gone()}
          said={i18n.t('commitments.wasLetGo')}
          onUndo={({ id }) =>
            attempt(
              () => takeUpCommitment(id, Date.now()),
              () => setGone(),
            )
          }
        />
        <ul class="commitments__list">
          <For each={stored.latest()}>
            {(one) => (
              <li class="commitments__row">
                <p>
                  <q>{one.words}</q> <span class="small soft">{day.format(one.due)}</span>
                </p>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${i18n.t('commitments.letGo')}: ${one.words}`}
                  onClick={() => letGo(one)}
                >
                  {i18n.t('commitments.letGo')}
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
        <Telling />
      </section>
    </Show>
  );
}
