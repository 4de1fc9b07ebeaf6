// What the policy knows in its tests: nothing, unless a test says otherwise.
import type { Analysis, Finding } from '#lib/language/types.ts';
import type { Known } from '#lib/prompt/policy/judge.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { freshMemory, type PatternMemory, type PolicyMemory } from '#lib/store/policy.ts';
import type { PatternId } from '#lib/vocabulary/ids.ts';

export const NOW = new Date(2026, 5, 15, 12).getTime();
export const TODAY = '2026-06-15' as LocalDay;
export const DAY = 24 * 3_600_000;

export function known(more: Partial<Known> = {}): Known {
  return { now: NOW, level: 'gentle', tension: 'even', memory: freshMemory(TODAY), quiet: false, hidden: false, banter: false, ...more };
}

export function draft(severity: 0 | 1 | 2 | 3, pattern: PatternId = 'criticism', guard: Analysis['guard'] = null): Analysis {
  const findings: Finding[] = severity ? [{ pattern, family: 'fight', severity, start: 0, end: 5 }] : [];
  return { severity, guard, findings, secure: [], arousal: 0 };
}

export function remembering(pattern: PatternId, memory: Partial<PatternMemory>, prompts = 0): PolicyMemory {
  const unknown = { reluctance: 0, reluctantAt: NOW, seenAt: 0, easedUntil: 0 };
  return { ...freshMemory(TODAY), prompts, patterns: { [pattern]: { ...unknown, ...memory } } };
}
