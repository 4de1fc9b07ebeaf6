// docs/data.md is the format: every store and every field stands in it.
import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatBackup, MOST_BYTES } from '#lib/store/backup/format.ts';
import { KEPT_STORES, nothing, ruleOf } from '#lib/store/backup/rules.ts';

const doc = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8');

type Shape = v.GenericSchema & { entries?: Record<string, Shape>; options?: readonly Shape[]; wrapped?: Shape; value?: Shape };

function fieldsOf({ entries = {}, options = [], value, wrapped }: Shape): string[] {
  const inner = [...options, value, wrapped].flatMap((shape) => (shape && typeof shape === 'object' ? fieldsOf(shape) : []));
  return [...Object.keys(entries), ...Object.values(entries).flatMap(fieldsOf), ...inner];
}

const storesOf = (section: string) =>
  [...(section.split('\n')[0] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name as (typeof KEPT_STORES)[number]);

/** The fields a section's table names: in its first column, or its second where the first is the store. */
function told(section: string): string[] {
  const rows = (section.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const column = rows[0]?.startsWith('| Store') ? 2 : 1;
  return rows.slice(2).flatMap((row) => [...(row.split('|')[column] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

describe('docs/data.md', () => {
  it.each(KEPT_STORES)('tells every field of %s', (store) => {
    const fields = fieldsOf(ruleOf(store).shape as Shape);
    expect(fields.length).toBeGreaterThan(1);
    const section = doc.split(/^### /m).find((part) => part.split('\n')[0]?.includes(`\`${store}\``)) ?? '';
    expect(fields.filter((field) => !section.includes(`\`${field}\``))).toEqual([]);
  });

  it('tells of no field that is not there', () => {
    const sections = doc.split(/^### /m).slice(1);
    expect(sections.flatMap(storesOf).sort()).toEqual([...KEPT_STORES].sort());
    for (const section of sections) {
      const fields = storesOf(section).flatMap((store) => fieldsOf(ruleOf(store).shape as Shape));
      expect(
        told(section).filter((field) => !fields.includes(field)),
        section.split('\n')[0],
      ).toEqual([]);
    }
  });

  it('shows the envelope as it is written', () => {
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(doc)?.[1] ?? '') as { exportedAt: number };
    expect(JSON.parse(formatBackup(nothing(), shown.exportedAt))).toEqual(shown);
  });

  it('names the largest file', () => {
    expect(doc).toContain(`${MOST_BYTES / 1_000_000} MB`);
  });
});
