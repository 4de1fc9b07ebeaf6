// Every pattern against its own examples, and its hits against all the others.
import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { patterns } from '#lib/language/patterns/index.ts';

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  test('has at least twelve hits and twelve misses, each once', () => {
    const { hits, misses } = pattern.examples;
    expect(hits.length).toBeGreaterThanOrEqual(12);
    expect(misses.length).toBeGreaterThanOrEqual(12);
    expect(new Set([...hits, ...misses]).size).toBe(hits.length + misses.length);
  });

  test.each(pattern.examples.hits)('is seen in: %s', (text) => {
    const found = new Set(analyze(text).findings.map((finding) => finding.pattern));
    expect(found).toContain(id);
    const unexpected = [...found].filter((other) => other !== id && !pattern.allows?.includes(other));
    expect(unexpected, 'a second label not listed in `allows`').toEqual([]);
  });

  test.each(pattern.examples.misses)('is not seen in: %s', (text) => {
    expect(analyze(text).findings.map((finding) => finding.pattern)).not.toContain(id);
  });

  test('says what research it stands on', () => {
    expect(pattern.source).toMatch(/\d{4}/);
  });
});
