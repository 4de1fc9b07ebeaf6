// What any script of a page could see of somebody else in it: messages, nodes, attributes, names, a tag of Tend's.

type Evaluate = <T>(script: () => T) => Promise<T>;

interface Watched {
  traces: { seen: string[]; names: string[] };
}

/** Begins to look; `evaluate` runs a function in the page. Gives what looks again: all that was left since, one line each. */
export async function watchTraces(evaluate: Evaluate): Promise<() => Promise<string[]>> {
  await evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { traces: { seen } });
    Object.assign((window as unknown as Watched).traces, { names: Object.getOwnPropertyNames(window) });
    // Draft.js brings a `setImmediate` that talks to itself by messages.
    window.addEventListener('message', ({ data }) => /^setImmediate/.test(data) || seen.push(`message ${JSON.stringify(data)}`));
    new MutationObserver((records) => {
      for (const { target, attributeName, addedNodes } of records) {
        // What the engines do in their own place, or to nodes they have thrown away, is theirs.
        if (!target.isConnected || (target instanceof Element && target.closest('main, .tox, .ck'))) continue;
        seen.push(`${target.nodeName} ${attributeName ?? ''} ${[...addedNodes].map((node) => node.nodeName).join()}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return () =>
    evaluate(() => {
      const { seen, names } = (window as unknown as Watched).traces;
      // CKEditor counts its elements on the window.
      const known = new Set([...names, 'data-ck-expando']);
      const added = Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
      const page = document.documentElement.outerHTML.replace(/<script>[\s\S]*?<\/script>/g, '');
      return [...seen, ...added.map((name) => `window.${name}`), ...(page.match(/<[^>]*tend-[^>]*>/gi) ?? [])];
    });
}
