// Five years as one table in Markdown.
import { DAYS, type Year } from './year.ts';

const MONTH = 30;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function rowOf({ persona, cards, notes, pauses, accepted, dismissed, budgetDays }: Year): string[] {
  const all = accepted + dismissed;
  const percent = (count: number) => `${Math.round((100 * count) / Math.max(1, all))} %`;
  return [
    persona.name,
    String(persona.messages),
    mean(cards.slice(0, MONTH)).toFixed(1),
    mean(cards.slice(-MONTH)).toFixed(1),
    String(Math.max(...cards)),
    (notes / DAYS).toFixed(1),
    (pauses / DAYS).toFixed(1),
    percent(accepted),
    percent(dismissed),
    String(budgetDays),
  ];
}

const HEAD = [
  'A year of',
  'messages a day',
  'cards a day, first month',
  'last month',
  'most',
  'leaves a day',
  'pauses a day',
  'accepted',
  'dismissed',
  'days the budget ran out',
];

/** The table the README shows. */
export function tableOf(years: readonly Year[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map((_, index) => (index === 0 ? '---' : '--:'))), ...years.map((year) => line(rowOf(year)))].join('\n');
}
