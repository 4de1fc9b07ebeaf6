// A draft in, findings out. Guards first: where one of them shows, no pattern is coached.
import type { GuardId, SecureMove } from '../vocabulary/ids.ts';
import { arousalOf } from './arousal.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { guards } from './guards/guards.ts';
import { addImpression } from './impression/add-impression.ts';
import { guardHeard } from './impression/guard-heard.ts';
import { impressionOf } from './impression/impression.ts';
import { Context } from './match/context.ts';
import { isForeign } from './read/foreign.ts';
import { readDraft } from './read/read-draft.ts';
import { windowOf } from './read/window.ts';
import { type Evidence, severityOf, strongestFirst, total } from './score.ts';
import { secureMoves } from './secure/secure-moves.ts';
import type { Analysis, Finding, Severity } from './types.ts';

const NOTHING: Analysis = { severity: 0, guard: null, findings: [], secure: [], arousal: 0 };
const SILENT: readonly GuardId[] = ['crisis', 'danger', 'boundary'];

function toFindings(evidence: Evidence[], context: Context, arousal: number): Finding[] {
  const { tokens } = context.reading;
  const byPattern = Map.groupBy(evidence, (item) => item.pattern);
  const findings: Finding[] = [];
  for (const [pattern, items] of byPattern) {
    const places = Map.groupBy(items, (item) => `${item.sentence}`);
    const perPlace = [...places.values()].map((list) =>
      total(
        list.map((item) => item.weight),
        0,
      ),
    );
    const severity = severityOf(total(perPlace, arousal));
    if (severity === 0) continue;
    for (const list of places.values()) {
      const strongest = list.reduce((a, b) => (b.weight > a.weight || (b.weight === a.weight && b.to - b.from > a.to - a.from) ? b : a));
      const start = tokens[strongest.from]?.start ?? 0;
      const end = tokens[strongest.to - 1]?.end ?? start;
      const own = severityOf(
        total(
          list.map((item) => item.weight),
          arousal,
        ),
      );
      findings.push({
        pattern,
        family: strongest.family,
        severity: (own === 0 ? 1 : Math.min(own, severity)) as Finding['severity'],
        start,
        end,
      });
    }
    const top = findings.filter((finding) => finding.pattern === pattern).reduce((a, b) => (b.severity > a.severity ? b : a));
    top.severity = severity as Finding['severity'];
  }
  return findings.sort(strongestFirst);
}

/**
 * Reads a draft and says what it holds.
 * Pure, deterministic, never throws; linear in the length, and bounded beyond 20,000 characters (the end of the draft is read).
 * @returns spans in UTF-16 code units of `text`
 */
export function analyze(text: string): Analysis {
  const { text: part, offset } = windowOf(text);
  const reading = readDraft(part);
  if (reading.tokens.length === 0 || isForeign(reading)) return NOTHING;
  const context = new Context(reading);
  const arousal = arousalOf(reading);
  const impression = impressionOf(reading);
  const guard = guards(context) ?? guardHeard(context, impression);
  const secure: SecureMove[] = secureMoves(context, guard);
  if (guard && SILENT.includes(guard)) return { ...NOTHING, guard, secure, arousal };
  const ruled = toFindings(gatherEvidence(context, secure), context, arousal);
  const findings = (guard ? ruled : addImpression(ruled, context, secure, impression)).map((finding) => ({
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
  }));
  const severity: Severity = guard === 'control' ? 3 : (findings[0]?.severity ?? 0);
  return { severity, guard, findings, secure, arousal };
}
