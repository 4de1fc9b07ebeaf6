// Asks the browser to keep Tend's storage when the device runs low on room, at the first thing a person keeps: before, there is nothing to lose.

let asked = false;

/** Asks once a page; the answer changes nothing here. Never throws, never waits. */
export function askForDurableStorage(): void {
  // Workers and some private windows cannot ask.
  if (asked || typeof navigator === 'undefined' || !navigator.storage?.persist) return;
  asked = true;
  navigator.storage
    .persisted()
    .then((already) => already || navigator.storage.persist())
    .catch(() => {
      // Storage stays what it was: kept, as long as there is room.
    });
}
