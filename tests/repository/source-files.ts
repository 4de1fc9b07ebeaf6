// The repository as the tests of this folder read it: its own files, and what they import.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const CODE = ['entrypoints', 'components', 'lib', 'scripts'] as const;
type Folder = (typeof CODE)[number];

/** Paths, relative to the root, of every TypeScript file in the given folders. */
export function sourceFiles(folders: readonly Folder[] = CODE): string[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}

export interface Import {
  /** A path relative to the root for the project's own files, else the package's name as written. */
  target: string;
  own: boolean;
  /** Erased when the types are. */
  typeOnly: boolean;
}

const FROM = /^\s*(?:import\s+(?:type\s+)?[\w*{][^'";]*?|export\s+(?:type\s+)?[*{][^'";]*?)\s*from\s*['"]([^'"]+)['"]/;
const BARE = /^\s*import\s*['"]([^'"]+)['"]/;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/;
const STATEMENT = new RegExp([FROM, BARE, DYNAMIC].map(({ source }) => source).join('|'), 'gm');

function isTypeOnly(statement: string): boolean {
  if (/^\s*(?:import|export)\s+type\s/.test(statement)) return true;
  const names = /^\s*(?:import|export)\s*\{([^}]*)\}/.exec(statement)?.[1];
  return names?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function resolve(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.normalize(posix.join(dirname(from).replaceAll('\\', '/'), bare));
  const own = /^#(lib|components)\/(.+)$/.exec(bare);
  return own ? `${own[1]}/${own[2]}` : undefined;
}

/** What a file imports, in the order written. */
export function importsOf(path: string): Import[] {
  const code = read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(STATEMENT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const own = resolve(path, specifier);
    return { target: own ?? specifier, own: own !== undefined, typeOnly: isTypeOnly(match[0]) };
  });
}

/** Every one of the project's files that is there at runtime when `entry` is. */
export function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const next = [entry];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path) || !existsSync(join('.', path))) continue;
    reached.add(path);
    if (!/\.tsx?$/.test(path)) continue;
    for (const { target, own, typeOnly } of importsOf(path)) if (own && !typeOnly) next.push(target);
  }
  return [...reached].sort();
}
