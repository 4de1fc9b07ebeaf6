// docs/patterns.md, written from the patterns' own files and their prose in the locale.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Pattern } from '#lib/language/define-pattern.ts';
import { FAMILIES, type Family, PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { PATTERNS, patternIds } from './pattern-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOWN = 6;

const FAMILY_NAMES: Record<Family, string> = {
  fight: 'Fight: the hurt comes out as an attack',
  pursue: 'Pursue: the fear of losing comes out as a chase',
  withdraw: 'Withdraw: too much comes out as a closed door',
  yield: 'Yield: the need is made so small that it cannot be heard',
};

async function patterns(): Promise<Pattern[]> {
  const files = patternIds().map((id) => pathToFileURL(join(PATTERNS, `${id}.ts`)).href);
  const modules = await Promise.all(files.map((file) => import(file) as Promise<{ default: Pattern }>));
  return modules.map((module) => module.default).sort((a, b) => PATTERN_IDS.indexOf(a.id) - PATTERN_IDS.indexOf(b.id));
}

/** Prose by key, such as `prompt.pattern.criticism.why`. */
async function prose(): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(ROOT, 'locales/en.yml'));
  return new Map(messages.flatMap((message) => (message.type === 'simple' ? [[message.key.join('.'), message.message] as const] : [])));
}

function quoted(examples: readonly string[]): string {
  return examples
    .slice(0, SHOWN)
    .map((example) => `- ${example.replaceAll('\n', ' ').replaceAll(/([*_`<[])/g, '\\$1')}`)
    .join('\n');
}

function section(pattern: Pattern, words: Map<string, string>): string {
  const say = (part: string) => words.get(`prompt.pattern.${pattern.id.replaceAll('-', '_')}.${part}`) ?? '';
  return [
    `### ${pattern.id}`,
    `${say('why')} ${say('antidote')}`,
    `What Tend says: ${say('noticed').replace('{words}', '“…”')}`,
    `Seen in:\n\n${quoted(pattern.examples.hits)}`,
    `Not in:\n\n${quoted(pattern.examples.misses)}`,
    `Source: ${pattern.source}.`,
  ].join('\n\n');
}

/** The whole of docs/patterns.md. */
export async function patternCatalogue(): Promise<string> {
  const [all, words] = await Promise.all([patterns(), prose()]);
  const families = FAMILIES.map((family) => {
    const members = all.filter((pattern) => pattern.family === family);
    return [`## ${FAMILY_NAMES[family]}`, ...members.map((pattern) => section(pattern, words))].join('\n\n');
  });
  const intro = [
    '# What Tend notices',
    'Written by `npm run generate` from `lib/language/patterns/` and the locale; edit those.',
    'A pattern is seen where it is aimed at the reader, or at the bond with the reader. Honest feeling, disagreement, a clear no and a request are none of these. In a message that shows a crisis, danger or a boundary, no pattern is coached at all.',
  ];
  return `${[...intro, ...families].join('\n\n')}\n`;
}
