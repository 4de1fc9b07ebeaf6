// The bench as one table, for the terminal and for docs/performance.md.
import { type Line, median, type Reach, reached } from './row.ts';

const figure = (value: number): string => {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2);
};

const spread = (values: readonly number[]): string =>
  values.length < 2 ? '' : ` (${figure(Math.min(...values))} to ${figure(Math.max(...values))})`;

function aim(reach: Reach, unit: string): string {
  switch (reach.kind) {
    case 'times':
      return `≤ ${reach.most} ×`;
    case 'above':
      return `+ ≤ ${reach.most} ${unit}`;
    case 'at most':
      return `≤ ${figure(reach.most)} ${unit}`;
    case 'at least':
      return `≥ ${figure(reach.least)} ${unit}`;
    case 'told':
      return '';
  }
}

/** One line's cells: what, figure with spread, against what, ratio or difference, aim, whether it is there. */
function cells(row: Line): string[] {
  if ('why' in row) return [row.what, `not measured: ${row.why}`, '', '', '', ''];
  const value = median(row.values);
  const base = row.against ? median(row.against.values) : undefined;
  const compared =
    base === undefined
      ? ''
      : row.reach.kind === 'above'
        ? `${value >= base ? '+' : '−'}${figure(Math.abs(value - base))} ${row.unit}`
        : `${figure(value / base)} ×`;
  const there = reached(row);
  return [
    row.what,
    `${figure(value)} ${row.unit}${spread(row.values)}`,
    row.against ? `${row.against.what}: ${figure(base ?? 0)} ${row.unit}${spread(row.against.values)}` : '',
    compared,
    aim(row.reach, row.unit),
    there === undefined ? '' : there ? 'yes' : 'not yet',
  ];
}

const HEAD = ['what', 'median (least to most)', 'measured against', 'compared', 'to reach', 'there'];

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Line[]): string {
  const line = (parts: readonly string[]) => `| ${parts.map((part) => part.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}
