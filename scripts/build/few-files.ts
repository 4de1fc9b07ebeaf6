// Each file of an extension's page costs a way to the browser's own process and back, many times what it costs to read it. So what the new
// tab begins with is one file, and what the popup begins with besides is another; the rest comes in the parts it is asked for.
import { join } from 'node:path';

/** The pages that have to be there at once, the smallest first: what a page shares with one before it is in that one's file. */
const AT_ONCE = ['newtab', 'popup'] as const;

/** What is asked of the bundler, of a module by its id. */
type Info = (id: string) => { importedIds: readonly string[] } | null;

/** All that a page's script imports before it runs, without that script itself, which is the page's own. */
function closureOf(page: string, info: Info): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of info(id)?.importedIds ?? []) visit(imported);
  };
  const main = join(import.meta.dirname, '../../entrypoints', page, 'main.tsx');
  visit(main);
  found.delete(main);
  return found;
}

/** The file a module is put into; undefined leaves it to the bundler. */
function manualChunks() {
  const closures = new Map<string, Set<string>>();
  return (id: string, { getModuleInfo }: { getModuleInfo: Info }): string | undefined => {
    const of = (page: string) => closures.get(page) ?? closures.set(page, closureOf(page, getModuleInfo)).get(page);
    // What WXT puts into every page goes with the first.
    const every = id.endsWith('wxt-html-plugins');
    const page = AT_ONCE.find((name) => of(name)?.has(id) || (every && of(name)?.size));
    return page && `${page}-first`;
  };
}

/** Scripts that stand alone are one file each already: only what is split anyway is split so. */
export const fewFiles = {
  name: 'tend:few-files',
  apply: 'build' as const,
  outputOptions: (options: object): object =>
    'format' in options && options.format === 'es' ? { ...options, manualChunks: manualChunks() } : options,
};
