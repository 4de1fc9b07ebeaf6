// Hands a file to the browser to save. It is made here and goes nowhere else.

/** Long enough for a slow disk to begin; the file's memory is given back after it. */
const KEPT_MS = 60_000;

/** Saves a file under this name, wherever the browser saves files. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
