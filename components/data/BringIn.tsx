// A file is opened, what it would change is shown, and only then it is taken in; and taken back if wanted.
import { createSignal, Match, Show, Switch } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { BackupError } from '#lib/store/backup/errors.ts';
import { previewImport, runImport, undoImport } from '#lib/store/backup/import.ts';
import type { Counts, Merge } from '#lib/store/backup/merge.ts';
import { isNote, openNotes } from '#lib/store/backup/notes.ts';
import { isSealed, openFile } from '#lib/store/backup/open-file.ts';
import type { Kept, KeptStore } from '#lib/store/backup/rules.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { Kinds } from './Kinds.tsx';

type Stage =
  | { at: 'choose' }
  | { at: 'sealed'; file: File }
  | { at: 'preview'; kept: Kept; merge: Merge; undated: number }
  | { at: 'done'; merge: Merge }
  | { at: 'undone' };

function refusal({ kind, where }: BackupError): string {
  switch (kind) {
    case 'too-large':
      return i18n.t('data.in.tooLarge');
    case 'foreign':
      return i18n.t('data.in.foreign');
    case 'newer':
      return i18n.t('data.in.newer');
    case 'damaged':
      return i18n.t('data.in.damaged', { where });
    case 'passphrase':
      return i18n.t('data.in.wrongWords');
  }
}

const PARTS = ['added', 'updated', 'left'] as const satisfies readonly (keyof Counts)[];

function tell({ counts }: Merge, stores: readonly KeptStore[]): string {
  return PARTS.map((part) => [part, stores.reduce((sum, store) => sum + counts[store][part], 0)] as const)
    .filter(([, count]) => count > 0)
    .map(([part, count]) => i18n.t(`data.in.${part}`, { count }))
    .join(', ');
}

/** So that the same file may be chosen again. */
function empty(event: { currentTarget: HTMLInputElement }): void {
  event.currentTarget.value = '';
}

export function BringIn() {
  const [stage, setStage] = createSignal<Stage>({ at: 'choose' });
  const [words, setWords] = createSignal('');
  const [refused, setRefused] = createSignal('');
  const [opening, setOpening] = createSignal(false);
  const [trouble, setTrouble] = createSignal<StoreError>();

  const attempt = async (work: () => Promise<Stage>) => {
    setRefused('');
    setTrouble();
    try {
      setStage(await work());
    } catch (error) {
      if (error instanceof BackupError) setRefused(refusal(error));
      else setTrouble(toStoreError(error));
    }
  };
  const preview = async (file: File): Promise<Stage> => {
    const kept = await openFile(file, words());
    setWords('');
    return { at: 'preview', kept, merge: await previewImport(kept), undated: 0 };
  };
  const previewNotes = async (files: readonly File[]): Promise<Stage> => {
    const { kept, undated } = await openNotes(files);
    return { at: 'preview', kept, merge: await previewImport(kept), undated };
  };
  const choose = (chosen: FileList | null) => {
    setStage({ at: 'choose' });
    const files = [...(chosen ?? [])];
    const [file] = files;
    if (!file) return;
    attempt(async () => {
      if (files.length > 1 || isNote(file)) return previewNotes(files);
      return (await isSealed(file)) ? { at: 'sealed', file } : preview(file);
    });
  };
  const chooseFolder = (chosen: FileList | null) => {
    setStage({ at: 'choose' });
    attempt(() => previewNotes([...(chosen ?? [])]));
  };
  const stageIf = <At extends Stage['at']>(at: At) => {
    const now = stage();
    return now.at === at ? (now as Extract<Stage, { at: At }>) : undefined;
  };

  return (
    <section class="card data__part">
      <h2>{i18n.t('data.in.title')}</h2>
      <p class="soft">{i18n.t('data.in.what')}</p>
      <label class="data__row">
        {i18n.t('data.in.file')}
        <input
          class="data__file"
          type="file"
          accept=".json,.age,.csv,.md,.markdown"
          multiple
          onClick={empty}
          onChange={(event) => choose(event.currentTarget.files)}
        />
      </label>
      <label class="data__row">
        {i18n.t('data.in.folder')}
        <input
          class="data__file"
          type="file"
          ref={(input) => {
            input.webkitdirectory = true;
          }}
          onClick={empty}
          onChange={(event) => chooseFolder(event.currentTarget.files)}
        />
      </label>
      <Show when={refused()}>
        <p class="trouble" role="alert">
          {refused()}
        </p>
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={() => setTrouble()} />}</Show>
      <Switch>
        <Match when={stageIf('sealed')} keyed>
          {({ file }) => (
            <form
              class="data__form"
              onSubmit={(event) => {
                event.preventDefault();
                setOpening(true);
                attempt(() => preview(file)).finally(() => setOpening(false));
              }}
            >
              <label class="data__row">
                {i18n.t('data.in.words')}
                <input
                  class="field"
                  type="password"
                  autocomplete="off"
                  ref={(field) => queueMicrotask(() => field.focus())}
                  value={words()}
                  onInput={(event) => setWords(event.currentTarget.value)}
                />
              </label>
              <button type="submit" class="button button--main">
                {i18n.t('data.in.open')}
              </button>
            </form>
          )}
        </Match>
        <Match when={stageIf('preview')} keyed>
          {({ kept, merge, undated }) => (
            <section class="data__form" aria-label={i18n.t('data.in.would')}>
              <h3>{merge.changes.length > 0 ? i18n.t('data.in.would') : i18n.t('data.in.nothingNew')}</h3>
              <Kinds tell={(stores) => tell(merge, stores)} />
              <Show when={undated > 0}>
                <p class="small soft">{i18n.t('data.in.undated', { count: undated })}</p>
              </Show>
              <div class="data__ways">
                <Show when={merge.changes.length > 0}>
                  <button
                    type="button"
                    class="button button--main"
                    onClick={() => attempt(async () => ({ at: 'done', merge: await runImport(kept) }))}
                  >
                    {i18n.t('data.in.take')}
                  </button>
                </Show>
                <button type="button" class="button button--quiet" onClick={() => setStage({ at: 'choose' })}>
                  {i18n.t('data.in.leave')}
                </button>
              </div>
            </section>
          )}
        </Match>
      </Switch>
      <div role="status">
        <Show when={opening()}>
          <p>{i18n.t('data.in.opening')}</p>
        </Show>
        <Show when={stageIf('done')} keyed>
          {({ merge }) => (
            <p class="entries__gone">
              {i18n.t('data.in.done')}
              <button
                type="button"
                class="button button--quiet"
                ref={(undo) => queueMicrotask(() => undo.focus())}
                onClick={() =>
                  attempt(async () => {
                    await undoImport(merge.changes);
                    return { at: 'undone' };
                  })
                }
              >
                {i18n.t('practice.checkin.undo')}
              </button>
            </p>
          )}
        </Show>
        <Show when={stage().at === 'undone'}>
          <p>{i18n.t('data.in.undone')}</p>
        </Show>
      </div>
    </section>
  );
}
