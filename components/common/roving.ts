// One tab stop for a row of buttons: arrow keys, Home and End move within it (WAI-ARIA toolbar pattern).

const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Handles a key in a row whose buttons are its `button` descendants, keeping `tabIndex` 0 on the one last focused. */
export function roveByKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  const step = STEP[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step && (at + step + buttons.length) % buttons.length;
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** Keeps the row's one tab stop on the button that has focus. */
export function roveByFocus(event: FocusEvent & { currentTarget: HTMLElement }): void {
  for (const button of event.currentTarget.querySelectorAll<HTMLButtonElement>('button')) {
    button.tabIndex = button === event.target ? 0 : -1;
  }
}
