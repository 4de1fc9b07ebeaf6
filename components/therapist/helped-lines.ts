// Lines for a therapist's page about what showed in messages and what helped: counts, and no reason why.
import { moveName, toolName } from '#components/insights/names.ts';
import { list, times } from '#components/insights/words.ts';
import { patternName } from '#components/settings/pattern-name.ts';
import { i18n } from '#i18n';
import { type PatternSummary, toolSummary } from '#lib/insights/therapist-summary.ts';
import type { Sitting } from '#lib/store/sittings.ts';

/** How often each pattern showed. */
export function patternLines(patterns: readonly PatternSummary[]): string[] {
  return patterns.map(({ pattern, count }) => i18n.t('therapist.pattern', { pattern: patternName(pattern), times: times(count) }));
}

/** How often it was put differently then, and by which wordings. */
export function wordingLines(patterns: readonly PatternSummary[]): string[] {
  return patterns
    .filter(({ changed }) => changed > 0)
    .map(({ pattern, count, changed, moves }) => {
      const line = i18n.t('therapist.changed', { pattern: patternName(pattern), changed, count });
      if (moves.length === 0) return line;
      return `${line} ${i18n.t('therapist.by', { moves: list(moves.map((one) => `${moveName(one.move)} (${one.count})`)) })}`;
    });
}

/** Which tools were gone through, and how it was after them. */
export function toolLines(sittings: readonly Sitting[]): string[] {
  const tools = toolSummary(sittings);
  const lines = tools.map((one) => {
    const line = i18n.t('therapist.tool', { tool: toolName(one.tool), times: times(one.times) });
    if (one.told === 0) return line;
    return `${line} ${i18n.t('therapist.ease', { told: times(one.told), more: one.more, less: one.less, same: one.told - one.more - one.less })}`;
  });
  // More at ease afterwards is not the same as at ease because of it.
  return tools.some(({ told }) => told > 0) ? [...lines, i18n.t('insights.tools.caution')] : lines;
}
