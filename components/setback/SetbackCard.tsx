// After a harder week: something true and kind, and one small step. Beginning again resets nothing.
import { createSignal, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { SETBACK_SPAN, setbackIn } from '#lib/practice/setback.ts';
import { beginAgain, begunAgainOn } from '#lib/store/begun-again.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { listLedger } from '#lib/store/ledger.ts';
import { listMoments } from '#lib/store/moments.ts';
import type { Family } from '#lib/vocabulary/ids.ts';
import './SetbackCard.css';

/** Where the step of each family is taken. */
const STEP_PAGE: Record<Family, string> = { fight: '#/tools', pursue: '#/people', withdraw: '#/studio', yield: '#/studio' };
const QUIET_DAYS = 7;

/** Nothing where the week was no harder, or it was begun again already. Where that cannot be read, nothing is said. */
export function SetbackCard(props: { today: LocalDay }) {
  const stored = createStored(['moments', 'settings', 'ledger'], async () => {
    const now = Date.now();
    const [moments, begun, ledger] = await Promise.all([
      listMoments({ from: now - SETBACK_SPAN, to: now + 1 }),
      begunAgainOn(),
      listLedger(),
    ]);
    const answered = begun !== undefined && addDays(begun, QUIET_DAYS) > props.today;
    return { family: answered ? null : setbackIn(moments, now), moves: ledger.length };
  });
  const [begun, setBegun] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();
  const begin = () =>
    beginAgain(props.today).then(
      () => setBegun(true),
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  const family = () => stored.latest()?.family;
  const moves = () => stored.latest()?.moves ?? 0;

  return (
    <>
      <Show when={!begun() && family()}>
        {(of) => (
          <section class="card setback" aria-labelledby="setback">
            <h2 class="serif" id="setback">
              {i18n.t('setback.title')}
            </h2>
            <p>{i18n.t('setback.true')}</p>
            <p>{i18n.t(`setback.step.${of()}`)}</p>
            <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={begin} />}</Show>
            <div class="setback__ways">
              <a class="button button--main" href={STEP_PAGE[of()]}>
                {i18n.t(`setback.do.${of()}`)}
              </a>
              <button type="button" class="button" onClick={begin}>
                {i18n.t('setback.begin')}
              </button>
            </div>
          </section>
        )}
      </Show>
      <p class="soft setback__begun" role="status">
        {begun() && (moves() > 0 ? i18n.t('setback.stands', moves()) : i18n.t('setback.begun'))}
      </p>
    </>
  );
}
