// One listener a frame: the script comes by the manifest, and again by hand into tabs that were open at an install or update.
const KEY = Symbol.for('tend.listener');

/** True for the first who asks in this frame. */
export function claimFrame(): boolean {
  const scope = globalThis as { [KEY]?: boolean };
  if (scope[KEY]) return false;
  scope[KEY] = true;
  return true;
}
