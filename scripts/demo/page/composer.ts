// What the demo needs from a message box, whatever engine it is made with.

export interface Composer {
  /** What stands in the chat, label and all. */
  readonly element: HTMLElement;
  /** What the engine holds, which is what gets sent. */
  read(): string;
  clear(): void;
  focus(): void;
}

export interface ComposerOptions {
  label: string;
  placeholder: string;
  onSend(): void;
}

/** Enter sends, Shift + Enter breaks the line, and Enter that ends an input method's composition does neither. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}
