// Keeping devices in step through a folder of one's own: offered only where the browser can.
import { createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { FolderError } from '#lib/store/sync/errors.ts';
import { askToUse, foldersWork, mayUse, pickFolder } from '#lib/store/sync/folder-access.ts';
import { folderState, leaveFolder } from '#lib/store/sync/folder-state.ts';
import { joinFolder, welcomeDevices } from '#lib/store/sync/join-folder.ts';
import { type InStep, keepInStep } from '#lib/store/sync/keep-in-step.ts';
import { FolderCopies } from './FolderCopies.tsx';
import { FolderWords } from './FolderWords.tsx';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function told({ came, went, copies, unread }: InStep): string {
  const moved = came + went > 0 ? i18n.t('data.folder.came', { count: came, went }) : i18n.t('data.folder.same');
  const twice = copies > 0 ? i18n.t('data.folder.copies', { count: copies }) : '';
  return [moved, twice, unread > 0 ? i18n.t('data.folder.unread', { count: unread }) : ''].filter(Boolean).join(' ');
}

export function FolderPart() {
  const [offered] = createResource(foldersWork);
  const state = createStored(['upkeep'], folderState);
  const [picked, setPicked] = createSignal<FileSystemDirectoryHandle>();
  const [said, setSaid] = createSignal('');
  const [failed, setFailed] = createSignal<FolderError>();
  const [trouble, setTrouble] = createSignal<StoreError>();
  /** Rises whenever the files may have changed. */
  const [written, setWritten] = createSignal(0);

  const attempt = async (work: () => Promise<void>) => {
    setSaid('');
    setFailed();
    setTrouble();
    try {
      await work();
    } catch (error) {
      if (error instanceof FolderError) setFailed(error);
      else setTrouble(toStoreError(error));
    }
  };
  /** Whether the browser lets Tend use the folder without asking: only then does it go by itself. */
  const [allowed, { refetch }] = createResource(() => state.latest()?.handle, mayUse);
  const choose = async () => {
    setSaid('');
    setFailed();
    try {
      setPicked(await pickFolder());
    } catch {
      setSaid(i18n.t('data.folder.noPicker'));
    }
  };
  const step = () =>
    attempt(async () => {
      const folder = state.latest();
      if (!folder) return;
      if (!(await askToUse(folder.handle))) throw new FolderError('not-allowed');
      void refetch();
      const done = await keepInStep(Date.now());
      if (done) setSaid(told(done));
      setWritten(written() + 1);
    });
  const begin = (folder: FileSystemDirectoryHandle) => (words: string) =>
    attempt(async () => {
      setSaid(i18n.t('data.folder.beginning'));
      await joinFolder(folder, words);
      setPicked();
      const done = await keepInStep(Date.now());
      if (done) setSaid(told(done));
      setWritten(written() + 1);
    });
  const welcome = (words: string) =>
    attempt(async () => {
      await welcomeDevices(words);
      await step();
    });
  const stop = () =>
    attempt(async () => {
      await leaveFolder();
      setSaid(i18n.t('data.folder.stopped'));
    });

  return (
    <Show when={offered() || state.latest()}>
      <section class="card data__part">
        <h2>{i18n.t('data.folder.title')}</h2>
        <p class="soft">
          {i18n.t('data.folder.what')} {i18n.t('data.folder.how')}
        </p>
        <Switch>
          <Match when={picked()} keyed>
            {(folder) => <FolderWords name={folder.name} onWords={begin(folder)} onLeave={() => setPicked()} />}
          </Match>
          <Match when={state.latest()}>
            {(folder) => (
              <>
                <p>
                  {i18n.t('data.folder.chosen', { name: folder().handle.name })}
                  <br />
                  <span class="soft">
                    {folder().syncedAt
                      ? i18n.t('data.folder.last', { date: date.format(folder().syncedAt) })
                      : i18n.t('data.folder.notYet')}
                  </span>
                </p>
                <p class="small soft">{i18n.t(allowed.latest === false ? 'data.folder.asks' : 'data.folder.byItself')}</p>
                <Show when={failed()?.kind === 'words-needed'}>
                  <FolderWords why={i18n.t('data.folder.join')} name={folder().handle.name} onWords={welcome} onLeave={() => setFailed()} />
                </Show>
                <div class="data__ways">
                  <button type="button" class="button" onClick={step}>
                    {i18n.t('data.folder.now')}
                  </button>
                  <button type="button" class="button button--quiet" onClick={stop}>
                    {i18n.t('data.folder.stop')}
                  </button>
                </div>
                <FolderCopies folder={folder().handle} device={folder().device} written={written()} />
              </>
            )}
          </Match>
          <Match when={offered()}>
            <button type="button" class="button" onClick={choose}>
              {i18n.t('data.folder.choose')}
            </button>
          </Match>
        </Switch>
        <Show when={failed()?.kind !== 'words-needed' && failed()}>
          {(error) => (
            <p class="trouble" role="alert">
              {error().kind === 'passphrase' && i18n.t('data.folder.wrongWords')}
              {error().kind === 'not-allowed' && i18n.t('data.folder.notAllowed')}
              {error().kind === 'gone' && i18n.t('data.folder.gone')}
            </p>
          )}
        </Show>
        <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={() => setTrouble()} />}</Show>
        <p role="status">{said()}</p>
      </section>
    </Show>
  );
}
