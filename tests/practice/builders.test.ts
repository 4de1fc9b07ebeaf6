import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { BLANK, type Builder, build } from '#lib/practice/builder.ts';
import { BUILDERS } from '#lib/practice/en/builders.ts';
import { readingGrade } from './reading-grade.ts';

const examples = (builder: Builder) => Object.fromEntries(builder.slots.map(({ id, example }) => [id, example]));

describe('the builders', () => {
  it('are the six hard things to say', () => {
    expect(BUILDERS.map(({ id }) => id)).toEqual(['i-statement', 'boundary', 'reassurance', 'no', 'repair', 'hard-talk']);
  });

  it.each(BUILDERS)('$id has a slot for every blank, and a blank for every slot', ({ template, slots }) => {
    const blanks = [...template.matchAll(/\{(\w+)\}/g)].map(([, id]) => id);
    expect(blanks).toEqual(slots.map(({ id }) => id));
  });

  it.each(BUILDERS)('$id, filled in as its hints say, is plain, and Tend sees nothing to smooth in it', (builder) => {
    const { text, complete } = build(builder, examples(builder));
    expect(complete).toBe(true);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text).not.toMatch(/[{}…!]| {2}|\bbut\b/);
    const { severity, guard, secure, findings } = analyze(text);
    expect(findings).toEqual([]);
    expect(severity).toBe(0);
    expect(guard === null || guard === 'boundary').toBe(true);
    expect(guard === 'boundary' || secure.length > 0).toBe(true);
  });

  it.each(BUILDERS)('$id is told plainly', ({ purpose, source, slots }) => {
    expect(source).toMatch(/\b(?:19|20)\d\d\b/);
    for (const text of [purpose, ...slots.map(({ label }) => label)]) {
      expect(text).not.toMatch(/!|\b(?:should|must|just)\b/i);
      expect(readingGrade(text), text).toBeLessThanOrEqual(7);
    }
  });

  it('take words as people type them', () => {
    const [first] = BUILDERS;
    if (!first) throw new Error('no builder');
    const { text, complete } = build(first, { when: ' you left\n early. ', feel: 'sad!', need: 'rest…', ask: 'call first?' });
    expect(text).toBe('When you left early, I felt sad. I need rest. Would you call first?');
    expect(complete).toBe(true);
    expect(build(first, { when: '  ', feel: '.' })).toEqual({
      text: `When ${BLANK}, I felt ${BLANK}. I need ${BLANK}. Would you ${BLANK}?`,
      complete: false,
    });
    expect(build(first, { when: '$& {ask}', feel: 'a', need: 'b', ask: 'c' }).text).toContain('When $& {ask}, I felt a');
  });
});
