// Stands in for WXT's content script context (see the alias in wxt.config.ts), which announces every start to the page by
// `window.postMessage` and an event with the extension's id: a page must not be able to tell that Tend is there.

/** Ends everything a content script set up, through one signal. */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(): void {
    this.#controller.abort();
  }
}
