import { expect, it } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { compareTries, onePerPattern, type Try } from '#lib/practice/compare-tries.ts';

const attempt = (text: string): Try => ({ text, analysis: analyze(text) });

it('a second try shows what went, what came, and what it now does', () => {
  const before = attempt('You never listen to me.');
  const after = attempt('I feel sad when I am not heard. Could we talk tonight?');
  const change = compareTries(before, after);
  expect(change.gone.map(({ pattern }) => pattern)).toContain('criticism');
  expect(change.fresh).toEqual([]);
  expect(change.gained.length).toBeGreaterThan(0);
  expect(compareTries(after, before).fresh.map(({ pattern }) => pattern)).toContain('criticism');
});

it('the same words change nothing', () => {
  const once = attempt('You never listen to me. You always leave.');
  expect(compareTries(once, once)).toEqual({ gone: [], fresh: [], gained: [] });
});

it('a pattern seen twice is told once, by its strongest words', () => {
  const { analysis } = attempt('You never listen. You are a pathetic idiot. You never call.');
  const told = onePerPattern(analysis.findings);
  expect(new Set(told.map(({ pattern }) => pattern)).size).toBe(told.length);
  for (const finding of told) {
    const strongest = Math.max(...analysis.findings.filter(({ pattern }) => pattern === finding.pattern).map(({ severity }) => severity));
    expect(finding.severity).toBe(strongest);
  }
});
