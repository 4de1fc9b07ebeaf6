// Everything as a file, sealed with a passphrase if wanted; and parts of it as files other programs read.
import { createSignal, Show } from 'solid-js';
import { saveFile } from '#components/common/save-file.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { createLock } from '#components/lock/create-lock.ts';
import { i18n } from '#i18n';
import { formatBackup } from '#lib/store/backup/format.ts';
import { journalMarkdown } from '#lib/store/backup/markdown.ts';
import { readEverything } from '#lib/store/backup/read-all.ts';
import type { Kept } from '#lib/store/backup/rules.ts';
import { checkinsCsv, momentsCsv } from '#lib/store/backup/tables.ts';
import { noteCopy } from '#lib/store/copy-reminder.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import type { LocalDay } from '#lib/store/ids.ts';

const SHORTEST = 8;

export function CopyOut(props: { today: LocalDay }) {
  const [sealed, setSealed] = createSignal(false);
  const [words, setWords] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  const lock = createLock();

  const save = async (name: string, make: (kept: Kept) => Promise<[type: string, content: string | Uint8Array]>) => {
    let kept: Kept;
    try {
      kept = await readEverything();
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    setTrouble();
    saveFile(`tend-${name}`, ...(await make(kept)));
    setSaid(i18n.t('data.out.saved'));
  };
  /** All of it, which puts the reminder to rest. Were that not kept, it would come again too early: no harm. */
  const saveAll = async (...copy: Parameters<typeof save>) => {
    await save(...copy);
    if (!trouble()) await noteCopy(Date.now()).catch(() => {});
  };
  const copy = () => {
    if (!sealed()) return saveAll(`${props.today}.json`, async (kept) => ['application/json', formatBackup(kept, Date.now())]);
    if (words().length < SHORTEST) return setSaid(i18n.t('data.out.longer'));
    if (words() !== again()) return setSaid(i18n.t('data.out.differ'));
    setSaid(i18n.t('data.out.sealing'));
    return saveAll(`${props.today}.json.age`, async (kept) => {
      const { seal } = await import('#lib/store/backup/seal.ts');
      return ['application/octet-stream', await seal(formatBackup(kept, Date.now()), words())];
    });
  };

  return (
    <section class="card data__part">
      <h2>{i18n.t('data.out.title')}</h2>
      <p class="soft">{i18n.t('data.out.what')}</p>
      <Show when={lock.state() === 'open'}>
        <p>{i18n.t('data.out.unsealed')}</p>
      </Show>
      <form
        class="data__form"
        onSubmit={(event) => {
          event.preventDefault();
          copy();
        }}
      >
        <label class="data__check">
          <input type="checkbox" checked={sealed()} onChange={(event) => setSealed(event.currentTarget.checked)} />
          {i18n.t('data.out.seal')}
        </label>
        <Show when={sealed()}>
          <p class="small soft">{i18n.t('data.out.sealMeans')}</p>
          <label class="data__row">
            {i18n.t('data.passphrase')}
            <input
              class="field"
              type="password"
              autocomplete="new-password"
              value={words()}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <label class="data__row">
            {i18n.t('data.out.again')}
            <input
              class="field"
              type="password"
              autocomplete="new-password"
              value={again()}
              onInput={(event) => setAgain(event.currentTarget.value)}
            />
          </label>
        </Show>
        <button type="submit" class="button button--main">
          {i18n.t('data.out.save')}
        </button>
      </form>
      <p role="status">{said()}</p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={() => setTrouble()} />}</Show>
      <h3>{i18n.t('data.out.elsewhere')}</h3>
      <div class="data__ways">
        <button
          type="button"
          class="button"
          onClick={() => save(`journal-${props.today}.md`, async ({ journal }) => ['text/markdown', journalMarkdown(journal)])}
        >
          {i18n.t('data.out.journal')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save(`check-ins-${props.today}.csv`, async ({ checkins }) => ['text/csv', checkinsCsv(checkins)])}
        >
          {i18n.t('data.out.checkins')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save(`moments-${props.today}.csv`, async ({ moments }) => ['text/csv', momentsCsv(moments)])}
        >
          {i18n.t('data.out.moments')}
        </button>
      </div>
    </section>
  );
}
