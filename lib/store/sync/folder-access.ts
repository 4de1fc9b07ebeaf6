// Asking the browser for a folder. Not every browser can, and some could once and then could not on pages of extensions.

/** Of the File System Access API, what TypeScript does not know. */
interface WithPermission {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (how: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

const HOW = { mode: 'readwrite' } as const;
const TRIAL = 'tend-trial';

function picker(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

/** Whether folders can be offered here: the browser has a picker, and a file really can be written and deleted through a handle. */
export async function foldersWork(): Promise<boolean> {
  if (!picker()) return false;
  try {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle(TRIAL, { create: true });
    const writing = await file.createWritable();
    await writing.write('1');
    await writing.close();
    const works = (await file.getFile()).size === 1;
    await root.removeEntry(TRIAL);
    return works;
  } catch {
    return false;
  }
}

/** The folder a person picks; undefined where they pick none. At a press only. @throws what the browser says where its picker fails */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ ...HOW, id: 'tend' });
  } catch (error) {
    if ((error as { name?: unknown } | null)?.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the browser lets Tend use the folder without asking. */
export async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as FileSystemDirectoryHandle & Partial<WithPermission>).queryPermission?.(HOW)) !== 'prompt';
}

/** Has the browser ask, where it has to. At a press only. @returns whether Tend may use the folder */
export async function askToUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as FileSystemDirectoryHandle & Partial<WithPermission>).requestPermission?.(HOW)) !== 'denied';
}
