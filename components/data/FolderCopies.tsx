// The copies that lie in a folder, each of which can be deleted.
import { createResource, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { DeviceId } from '#lib/store/sync/clock.ts';
import { deleteLog, type LogFile, readLogs } from '#lib/store/sync/folder.ts';
import { mayUse } from '#lib/store/sync/folder-access.ts';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
/** Enough of a device's name to tell it from another. */
const SHORT = 4;

interface FolderCopiesProps {
  folder: FileSystemDirectoryHandle;
  device: DeviceId;
  /** Rises whenever the files may have changed. */
  written?: number;
  /** Shown unfolded. */
  open?: true;
}

export function FolderCopies(props: FolderCopiesProps) {
  const [copies, { refetch }] = createResource(
    () => ({ folder: props.folder, written: props.written ?? 0 }),
    // A folder that cannot be read now lists nothing; keeping in step says why.
    async ({ folder }): Promise<LogFile[] | undefined> => ((await mayUse(folder)) ? readLogs(folder).catch(() => undefined) : undefined),
  );
  const called = ({ head }: LogFile) =>
    head.device === props.device ? i18n.t('data.folder.this') : i18n.t('data.folder.other', { name: head.device.slice(0, SHORT) });
  const remove = async (copy: LogFile) => {
    await deleteLog(props.folder, copy.name).catch(() => {});
    await refetch();
  };
  return (
    <Show when={copies.latest}>
      {(list) => (
        <details class="data__copies" open={props.open}>
          <summary>{i18n.t('data.folder.list')}</summary>
          <p class="small soft">{list().length > 0 ? i18n.t('data.folder.removed') : i18n.t('data.folder.noneThere')}</p>
          <ul>
            <For each={list()}>
              {(copy) => (
                <li class="data__copy">
                  <span>
                    {called(copy)}
                    <br />
                    <span class="small soft">
                      {i18n.t('data.folder.written', { size: Math.ceil(copy.bytes / 1000), date: date.format(copy.at) })}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button button--quiet"
                    aria-label={i18n.t('data.folder.removeOf', { device: called(copy) })}
                    onClick={() => remove(copy)}
                  >
                    {i18n.t('data.folder.remove')}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </details>
      )}
    </Show>
  );
}
