// How what Tend sees agrees with what readers labelled.
import { analyze } from '#lib/language/analyze.ts';
import type { Analysis } from '#lib/language/types.ts';
import { GUARD_IDS, type GuardId, PATTERN_FAMILY, PATTERN_IDS, type PatternId, SECURE_MOVES } from '#lib/vocabulary/ids.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** So many of so many. */
export interface Share {
  got: number;
  of: number;
}

/** One label: how often it was due, seen where it was due, seen at all, and seen rightly. */
export interface LabelScore {
  id: string;
  due: number;
  seen: number;
  said: number;
  right: number;
}

export interface Mistake {
  kind: 'prompted a plain message' | 'prompted a guarded message' | 'missed a clear one';
  text: string;
  ids: readonly string[];
}

export interface LabelReport {
  rows: number;
  precision: Share;
  recall: Share;
  noted: Share;
  plainPrompted: Share;
  plainNoted: Share;
  guardedPrompted: Share;
  familyF1: number;
  labels: LabelScore[];
  mistakes: Mistake[];
}

interface Judged {
  row: LabelledRow;
  analysis: Analysis;
  patterns: PatternId[];
  guard: GuardId | undefined;
}

const SILENT: readonly (GuardId | undefined)[] = ['crisis', 'danger', 'boundary'];
const isPattern = (label: string): label is PatternId => label in PATTERN_FAMILY;
const family = (id: string) => (isPattern(id) ? PATTERN_FAMILY[id] : undefined);

const prompted = ({ analysis }: Judged) => analysis.severity >= 2 && !SILENT.includes(analysis.guard ?? undefined);
const noted = ({ analysis }: Judged) => analysis.severity >= 1 && !SILENT.includes(analysis.guard ?? undefined);

function judge(row: LabelledRow): Judged {
  const labels: readonly string[] = row.labels;
  return { row, analysis: analyze(row.text), patterns: labels.filter(isPattern), guard: GUARD_IDS.find((id) => labels.includes(id)) };
}

function shareOf(all: Judged[], hit: (judged: Judged) => boolean): Share {
  return { got: all.filter(hit).length, of: all.length };
}

/** F1 over the four families; a family in `also` is neither right nor wrong. */
function familyF1(judged: Judged[]): number {
  let right = 0;
  let said = 0;
  let due = 0;
  for (const one of judged) {
    if (one.guard) continue;
    const gold = new Set(one.patterns.map(family));
    const spared = new Set(one.row.also.map(family));
    const found = new Set(noted(one) ? one.analysis.findings.map((finding) => finding.family) : []);
    right += [...found].filter((name) => gold.has(name)).length;
    said += [...found].filter((name) => gold.has(name) || !spared.has(name)).length;
    due += gold.size;
  }
  return said + due === 0 ? 0 : (2 * right) / (said + due);
}

function labelScore(judged: Judged[], id: string, sees: (analysis: Analysis) => boolean): LabelScore {
  const isDue = ({ row }: Judged) => [...row.labels, ...row.secure].some((label) => label === id);
  const due = judged.filter(isDue);
  const said = judged.filter(({ analysis }) => sees(analysis));
  return {
    id,
    due: due.length,
    seen: due.filter(({ analysis }) => sees(analysis)).length,
    said: said.length,
    right: said.filter((one) => isDue(one) || one.row.also.includes(id)).length,
  };
}

function mistakesOf(plain: Judged[], guarded: Judged[], clear: Judged[]): Mistake[] {
  const found = ({ analysis }: Judged) => analysis.findings.map(({ pattern }) => pattern);
  return [
    ...plain.filter(prompted).map((one) => ({ kind: 'prompted a plain message' as const, text: one.row.text, ids: found(one) })),
    ...guarded.filter(prompted).map((one) => ({ kind: 'prompted a guarded message' as const, text: one.row.text, ids: found(one) })),
    ...clear
      .filter((one) => !prompted(one))
      .map((one) => ({ kind: 'missed a clear one' as const, text: one.row.text, ids: one.row.labels })),
  ];
}

/** Reads every row and counts. */
export function scoreLabels(rows: readonly LabelledRow[]): LabelReport {
  const judged = rows.filter(({ uncertain }) => !uncertain).map(judge);
  const clear = judged.filter(({ row, patterns, guard }) => row.severity >= 2 && patterns.length > 0 && !guard);
  const plain = judged.filter(({ patterns, guard }) => patterns.length === 0 && !guard);
  const guarded = judged.filter(({ patterns, guard }) => SILENT.includes(guard) && guard !== undefined && patterns.length === 0);
  return {
    rows: judged.length,
    precision: shareOf(judged.filter(prompted), ({ patterns, guard }) => guard === 'control' || (patterns.length > 0 && !guard)),
    recall: shareOf(clear, prompted),
    noted: shareOf(clear, noted),
    plainPrompted: shareOf(plain, prompted),
    plainNoted: shareOf(plain, noted),
    guardedPrompted: shareOf(guarded, prompted),
    familyF1: familyF1(judged),
    labels: [
      ...PATTERN_IDS.map((id) => labelScore(judged, id, ({ findings }) => findings.some(({ pattern }) => pattern === id))),
      ...GUARD_IDS.map((id) => labelScore(judged, id, ({ guard }) => guard === id)),
      ...SECURE_MOVES.filter((id) => id !== 'boundary').map((id) => labelScore(judged, id, ({ secure }) => secure.includes(id))),
    ],
    mistakes: mistakesOf(plain, guarded, clear),
  };
}
