// What grew: secure moves, what was said and done.
import { i18n } from '#i18n';
import type { commitmentsIn } from '#lib/insights/growth.ts';
import type { LedgerAct } from '#lib/store/ledger.ts';
import type { ChartContent } from '../chart-content.ts';
import { actName } from '../names.ts';
import { barsPicture } from '../pictures.ts';
import { list, sentence, times } from '../words.ts';

/** Secure moves in the period. */
export function ledgerChart(acts: readonly { act: LedgerAct; n: number }[]): ChartContent {
  const all = acts.reduce((sum, { n }) => sum + n, 0);
  const content: ChartContent = {
    id: 'secure-moves',
    title: all === 1 ? i18n.t('insights.ledger.one') : i18n.t('insights.ledger.title', { n: all }),
    text: i18n.t('insights.ledger.none'),
    table: { head: [i18n.t('insights.column.act'), i18n.t('insights.column.times')], rows: acts.map(({ act, n }) => [actName(act), n]) },
  };
  if (all === 0) return { ...content, title: sentence(i18n.t('insights.column.act')) };
  return {
    ...content,
    text: i18n.t('insights.ledger.text', { list: sentence(list(acts.map(({ act, n }) => `${actName(act)} ${n}`))) }),
    caution: i18n.t('insights.ledger.keep'),
    picture: barsPicture(acts.map(({ act, n }) => ({ label: sentence(actName(act)), n, said: `${sentence(actName(act))}: ${times(n)}` }))),
  };
}

/** What became of what one said one would do. */
export function commitmentsChart(counts: ReturnType<typeof commitmentsIn>): ChartContent {
  const { kept, renegotiated, 'let-go': letGo } = counts;
  const rows = [
    { label: i18n.t('insights.commitments.kept'), n: kept },
    { label: i18n.t('insights.commitments.renegotiated'), n: renegotiated },
    { label: i18n.t('insights.commitments.letGo'), n: letGo },
  ];
  const all = kept + renegotiated + letGo;
  const content: ChartContent = {
    id: 'commitments',
    title: i18n.t('insights.commitments.title', { kept, all }),
    text: i18n.t('insights.commitments.text', { kept, renegotiated, letGo }),
    table: { head: [i18n.t('insights.column.state'), i18n.t('insights.column.times')], rows: rows.map(({ label, n }) => [label, n]) },
  };
  if (all === 0)
    return {
      ...content,
      title: sentence(i18n.t('insights.column.state')),
      text: i18n.t('insights.commitments.none'),
      table: { ...content.table, rows: [] },
    };
  return {
    ...content,
    picture: barsPicture(rows.map(({ label, n }) => ({ label: sentence(label), n, said: `${sentence(label)}: ${times(n)}` }))),
  };
}
