// What was there on good and on hard days, always with another way it may have come about.
import { i18n } from '#i18n';
import { MIN_DAYS_FOR_ASSOCIATION } from '#lib/insights/statistics.ts';
import type { Association, Surrounding, Surroundings } from '#lib/insights/surroundings.ts';
import type { ChartContent } from '../chart-content.ts';
import { practiceName } from '../names.ts';
import { intervalsPicture } from '../pictures.ts';
import { days, differenceWords, sentence, tenths } from '../words.ts';

function nameOf(what: Surrounding): string {
  if (what.kind === 'tag') return what.tag;
  return what.kind === 'practice' ? practiceName(what.practice) : i18n.t('insights.around.moment');
}

const CAUTION = { tag: 'cautionTag', practice: 'cautionPractice', moment: 'cautionMoment' } as const;

/** What goes with pleasant and with unpleasant days. */
export function surroundingsChart({ found, days: n, looks }: Surroundings): ChartContent {
  const content: ChartContent = {
    id: 'good-and-hard-days',
    title: i18n.t('insights.around.title'),
    text: i18n.t('insights.around.few', { have: days(n), need: MIN_DAYS_FOR_ASSOCIATION }),
    table: {
      head: (['what', 'difference', 'from', 'to', 'days'] as const).map((column) => i18n.t(`insights.column.${column}`)),
      rows: found.map(({ what, difference, days: there }) => [
        nameOf(what),
        tenths(difference.value),
        tenths(difference.low),
        tenths(difference.high),
        there,
      ]),
    },
  };
  if (found.length === 0) return content;
  const apart = found.filter((association) => association.apart);
  const [furthest] = apart.toSorted((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
  const kinds = [...new Set(apart.map(({ what }) => what.kind))];
  return {
    ...content,
    title: furthest
      ? i18n.t(furthest.difference.value > 0 ? 'insights.around.high' : 'insights.around.low', { what: nameOf(furthest.what) })
      : i18n.t('insights.around.none'),
    text: i18n.t('insights.around.text', { days: days(n), looks }),
    caution: [...kinds.map((kind) => i18n.t(`insights.around.${CAUTION[kind]}`)), i18n.t('insights.around.cautionNone')].join(' '),
    picture: intervalsPicture(found.map(rowOf), {
      middle: 0,
      left: i18n.t('insights.axis.unpleasant'),
      right: i18n.t('insights.axis.pleasant'),
    }),
  };
}

function rowOf({ what, difference, days: n, apart }: Association) {
  const label = sentence(nameOf(what));
  const said = i18n.t('insights.around.point', { what: label, difference: differenceWords(difference), days: days(n) });
  return { label, value: difference.value, low: difference.low, high: difference.high, apart, said };
}
