// Puts words on the clipboard, also in frames and pages where the asynchronous clipboard is not allowed.

/** True where `text` is on the clipboard. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = root.activeElement ?? document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    root.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied;
  }
}
