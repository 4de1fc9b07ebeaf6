// The words feelings were given.
import { i18n } from '#i18n';
import { MIN_CHECKINS_A_HALF, type WordUses } from '#lib/insights/mood-words.ts';
import type { ChartContent } from '../chart-content.ts';
import { barsPicture } from '../pictures.ts';
import { list, number, times } from '../words.ts';

/** More than a page's worth is in the table. */
const SHOWN = 10;
/** Half a word more or less is no change. */
const CHANGED = 1;

/** Emotion words: how many different ones, which grew. */
export function moodWordsChart({ words, checkins: n, kinds, grew }: WordUses): ChartContent {
  const content: ChartContent = {
    id: 'emotion-words',
    title: i18n.t('insights.words.title', { words: i18n.t('insights.count.words', words.length) }),
    text: i18n.t('insights.nothing'),
    table: {
      head: (['word', 'times', 'earlier', 'later'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: words.map(({ word, n: uses, earlier, later }) => [word, uses, earlier, later]),
    },
  };
  if (words.length === 0) return content;
  const change = kinds ? kinds.later - kinds.earlier : 0;
  const parts = [
    i18n.t('insights.words.text', { n }),
    kinds
      ? i18n.t('insights.words.kinds', { among: kinds.among, earlier: number(kinds.earlier), later: number(kinds.later) })
      : i18n.t('insights.words.few', { need: 2 * MIN_CHECKINS_A_HALF }),
    ...(grew.length > 0 ? [i18n.t('insights.words.grew', { words: list(grew.slice(0, 5).map(({ word }) => word)) })] : []),
  ];
  const rows = words
    .slice(0, SHOWN)
    .map(({ word, n: uses }) => ({ label: word, n: uses, said: i18n.t('insights.words.point', { word, times: times(uses) }) }));
  return {
    ...content,
    ...(Math.abs(change) >= CHANGED && { title: i18n.t(change > 0 ? 'insights.words.more' : 'insights.words.fewer') }),
    text: parts.join(' '),
    ...(kinds && { caution: i18n.t('insights.words.caution') }),
    picture: barsPicture(rows),
  };
}
