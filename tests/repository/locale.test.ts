// Every word a person reads comes from the locale, and every word in the locale is read.
import { globSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { read, sourceFiles } from './source-files.ts';

const messages = await parseMessagesFile('locales/en.yml');
/** The browser's own messages (`@@ui_locale` …) are listed with ours. */
const keys = messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));
const code = [...sourceFiles(['entrypoints', 'components', 'lib']), 'wxt.config.ts', ...globSync('entrypoints/**/*.html')]
  .map(read)
  .join('\n');

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `prompt.pattern.${key}.why` as an expression that matches each key it can become. */
const templates = [...code.matchAll(/`([a-zA-Z]\w*(?:\.(?:\w|\$\{[^}]*\})+)+)`/g)]
  .map(([, template = '']) => template)
  .filter((template) => template.includes('${'))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(literally)
          .join('.+')}$`,
      ),
  );

function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`"${key}"`) || code.includes(`\`${key}\``)) return true;
  if (code.includes(`__MSG_${key.replaceAll('.', '_')}__`)) return true;
  return templates.some((template) => template.test(key));
}

describe('locale', () => {
  test('every key that is asked for exists', () => {
    const asked = [...code.matchAll(/\bt\(\s*(['"`])([^'"`$]+)\1/g)].map(([, , key = '']) => key);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(inManifest.filter((name) => !keys.some((key) => key.replaceAll('.', '_') === name))).toEqual([]);
  });

  test('every key is used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test.each(PATTERN_IDS)('%s has its prose', (id) => {
    for (const part of ['noticed', 'why', 'antidote', 'source']) {
      expect(keys).toContain(`prompt.pattern.${id.replaceAll('-', '_')}.${part}`);
    }
  });

  test('Tend’s own words have no exclamation mark and never tell anyone to calm down', () => {
    const loud = read('locales/en.yml')
      .split('\n')
      .filter((line) => /![^=]|!$|\bcalm down\b|\bshould\b|\btoxic\b/i.test(line));
    expect(loud).toEqual([]);
  });
});
