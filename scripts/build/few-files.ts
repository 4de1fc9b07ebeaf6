// Each file of an extension's page costs a way to the browser's own process and back, many times what it costs to read it. So what the new
// tab begins with is one file, and what the popup begins with besides is another (two, where the background shares some of it); the rest comes
// in the parts it is asked for.
import { join } from 'node:path';

/** The pages that have to be there at once, the smallest first: what a page shares with one before it is in that one's file. */
const AT_ONCE = ['newtab', 'popup'] as const;

/** What is asked of the bundler, of a module by its id. */
type Info = (id: string) => { importedIds: readonly string[] } | null;

/** All that a script imports before it runs, without that script itself, which is its page's own. */
function closureOf(script: string, info: Info): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of info(id)?.importedIds ?? []) visit(imported);
  };
  const main = join(import.meta.dirname, '../../entrypoints', script);
  visit(main);
  found.delete(main);
  return found;
}

/** The file a module is put into; undefined leaves it to the bundler. */
function manualChunks() {
  const closures = new Map<string, Set<string>>();
  return (id: string, { getModuleInfo }: { getModuleInfo: Info }): string | undefined => {
    const of = (script: string): Set<string> => {
      const closure = closures.get(script) ?? closureOf(script, getModuleInfo);
      closures.set(script, closure);
      return closure;
    };
    // What WXT puts into every page goes with the first.
    const every = id.endsWith('wxt-html-plugins');
    const page = AT_ONCE.find((name) => of(`${name}/main.tsx`).has(id) || (every && of(`${name}/main.tsx`).size > 0));
    // The background is a module too, and has no document: what it shares with a page stands apart from what needs one.
    return page && `${page}-${of('background.ts').has(id) ? 'shared' : 'first'}`;
  };
}

/** Scripts that stand alone are one file each already: only what is split anyway is split so. */
export const fewFiles = {
  name: 'tend:few-files',
  apply: 'build' as const,
  outputOptions: (options: object): object =>
    'format' in options && options.format === 'es' ? { ...options, manualChunks: manualChunks() } : options,
};
