import { describe, expect, it } from 'vitest';
import { BREATHS } from '#lib/practice/breaths.ts';
import { TOOLS } from '#lib/practice/en/tools.ts';
import { TOOL_GROUPS } from '#lib/practice/tool.ts';
import { readingGrade } from './reading-grade.ts';

describe('tools', () => {
  it('are there in every group, each once', () => {
    expect(new Set(TOOLS.map(({ id }) => id)).size).toBe(TOOLS.length);
    for (const group of TOOL_GROUPS) expect(TOOLS.filter((tool) => tool.group === group).length, group).toBeGreaterThanOrEqual(3);
    for (const { id } of BREATHS)
      expect(
        TOOLS.some(({ parts }) => parts.some((part) => part.kind === 'breath' && part.breath === id)),
        id,
      ).toBe(true);
  });

  it.each(TOOLS)('$id says what it is for and what is known, plainly', ({ purpose, evidence, source, minutes, parts }) => {
    expect(minutes).toBeGreaterThanOrEqual(1);
    expect(source).toMatch(/\b(?:19|20)\d\d\b/);
    const texts = parts.flatMap((part) =>
      part.kind === 'steps' ? part.steps : part.kind === 'timer' ? part.words : 'ask' in part ? [part.ask] : [],
    );
    for (const text of [purpose, evidence, ...texts]) {
      expect(text).not.toMatch(/!|\b(?:should|must|just|always|never|cure|proven|guarantee)\b/i);
      for (const sentence of text.split(/(?<=[.?:])\s/)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
    }
    for (const text of [purpose, ...texts]) expect(readingGrade(text), text).toBeLessThanOrEqual(7);
  });

  it('begin with grounding, and end in the room, where they touch old hurt', () => {
    const tender = TOOLS.filter((tool) => tool.tender);
    expect(tender.map(({ id }) => id)).toEqual(['younger-self', 'soothing-voice']);
    for (const { parts } of tender) {
      const [first] = parts;
      expect(first?.kind === 'steps' && first.steps.some((step) => step.includes('stop at any time'))).toBe(true);
      expect(parts.at(-1)?.kind).toBe('steps');
    }
  });
});
