// What was to happen by now, and has not been told yet: did it? No answer is a wrong one.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { i18n } from '#i18n';
import { type Commitment, letGoCommitment, listCommitments, takeUpCommitment } from '#lib/store/commitments.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { DueCommitment } from './DueCommitment.tsx';
import { Telling } from './Telling.tsx';
import './commitments.css';

/** Nothing where nothing is due. Where that cannot be read, nothing is asked. */
export function DueCommitments() {
  const stored = createStored(['commitments'], async () => {
    const now = Date.now();
    return (await listCommitments()).filter(({ state, due }) => state === 'open' && due <= now);
  });
  const [status, setStatus] = createSignal('');
  const [gone, setGone] = createSignal<Commitment>();
  // Once something was let go this stays, also when nothing else is due: it may be wanted back.
  const [touched, setTouched] = createSignal(false);
  const [trouble, setTrouble] = createSignal<{ error: StoreError; again(): void }>();
  const answer = async (said: string, change: () => Promise<void>): Promise<boolean> => {
    try {
      await change();
      setTrouble();
      setStatus(said);
      setGone();
      return true;
    } catch (error) {
      setTrouble({ error: toStoreError(error), again: () => void answer(said, change) });
      return false;
    }
  };
  const letGo = async (one: Commitment) => {
    if (!(await answer('', () => letGoCommitment(one.id, Date.now())))) return;
    setTouched(true);
    setGone(one);
  };
  const due = (): Commitment[] => stored.latest() ?? [];

  return (
    <Show when={due().length > 0 || status() || trouble() || touched()}>
      <section class="card commitments" aria-labelledby="commitments-due">
        <h2 class="serif" id="commitments-due">
          {i18n.t('commitments.due')}
        </h2>
        <p class="small soft commitments__status" role="status">
          {status()}
        </p>
        <Undo gone={gone()} said={i18n.t('commitments.wasLetGo')} onUndo={({ id }) => answer('', () => takeUpCommitment(id, Date.now()))} />
        <ul class="commitments__list">
          <For each={due()}>{(one) => <DueCommitment commitment={one} onAnswer={answer} onLetGo={() => void letGo(one)} />}</For>
        </ul>
        <Show when={trouble()}>{(at) => <Trouble error={at().error} during="write" onRetry={at().again} />}</Show>
        <Telling />
      </section>
    </Show>
  );
}
