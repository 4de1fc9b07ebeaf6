// What a new pattern needs: its file, its id, its prose. Text in, text out.
import type { Family } from '#lib/vocabulary/ids.ts';

/** Puts `line` after the last line of the block that `opening` starts. @throws Error where there is no such block. */
function appendTo(text: string, opening: RegExp, closing: RegExp, line: string): string {
  const start = opening.exec(text);
  if (!start) throw new Error(`The place for it was not found: ${opening}`);
  const from = start.index + start[0].length;
  const end = text.slice(from).search(closing);
  const at = end < 0 ? text.length : from + end;
  return text.slice(0, at) + line + text.slice(at);
}

export function patternFile(id: string): string {
  return `import { definePattern } from '../define-pattern.ts';

// What it is, in one sentence.
export default definePattern({
  id: '${id}',
  source: '',
  evidence: {
    clear: [],
  },
  examples: {
    hits: [],
    misses: [],
  },
});
`;
}

/** lib/vocabulary/ids.ts with the new id at the end of its list. */
export function addPatternId(ids: string, id: string, family: Family): string {
  const key = id.includes('-') ? `'${id}'` : id;
  return appendTo(ids, /PATTERN_FAMILY = \{\n/, /^\}/m, `  ${key}: '${family}',\n`);
}

/** locales/en.yml with the four sentences a pattern needs, to be written. */
export function addPatternProse(locale: string, id: string): string {
  const prose = [
    `    ${id.replaceAll('-', '_')}:`,
    '      noticed: "{words} may …"',
    '      why: ""',
    '      antidote: ""',
    '      source: ""',
    '',
  ].join('\n');
  return appendTo(locale, /^ {2}pattern:\n/m, /^ {0,2}\S/m, prose);
}
