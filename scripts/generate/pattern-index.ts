// lib/language/patterns/index.ts, written from the files beside it: nothing is listed by hand, and nothing is looked up at runtime.

const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The index of the given pattern ids. */
export function patternIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return [
    '// Made by `npm run generate` from the files beside it.',
    "import type { Pattern } from '../define-pattern.ts';",
    ...sorted.map((id) => `import ${camel(id)} from './${id}.ts';`),
    '',
    'export const patterns: readonly Pattern[] = [',
    ...sorted.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}
