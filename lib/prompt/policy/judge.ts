// When Tend speaks, and how loudly. Pure: what the analyser saw and what is known in, what the box may do out.
import type { Analysis, Finding } from '../../language/types.ts';
import type { Verdict } from '../../messages.ts';
import type { PolicyMemory } from '../../store/policy.ts';
import type { Level } from '../../store/prompt-settings.ts';
import { isGraduated, reluctanceNow } from './learn.ts';
import { type Measure, measureOf } from './levels.ts';
import type { Tension } from './tension.ts';

/** What is known when a draft is judged. */
export interface Known {
  now: number;
  level: Level;
  tension: Tension;
  /** As of today. */
  memory: PolicyMemory;
  /** Milliseconds since a card last opened by itself at this box; undefined where none did. */
  sincePrompt?: number | undefined;
  /** The leaf for those in danger is not to show again here. */
  hidden: boolean;
  /** Tend was asked to be quiet here. */
  quiet: boolean;
  /** The draft plays, in a conversation known to banter: teasing is left alone. */
  banter: boolean;
}

/** Why a draft that carries something clear opens no card. */
export const REASONS = ['off', 'pauses', 'quiet', 'banter', 'learned', 'graduated', 'rest', 'budget'] as const;
export type Reason = (typeof REASONS)[number];

export interface Judgement extends Verdict {
  reason: Reason | null;
}

/** Further patterns and shouting make a finding stronger, though never by a whole step. */
const COMPANY = 0.2;
const SHOUTING = 0.3;

/**
 * Judges one analysis. Guards come first: a limit is left alone, a cry for help gets support and is never held. Nothing but
 * `off` touches support and pauses; all else only quietens the card while writing, to a note or to nothing.
 */
export function judge(analysis: Analysis, known: Known): Judgement {
  const { guard, severity } = analysis;
  const silent: Judgement = { analysis, voice: null, hold: false, reason: null };
  if (guard === 'boundary') return silent;
  if (known.level === 'off') return { ...silent, reason: guard || severity > 0 ? 'off' : null };
  if (guard === 'danger' && known.hidden) return silent;
  if (guard === 'crisis' || guard === 'danger') return { ...silent, voice: 'support' };
  // Coercion is not coached while it is written: it is held once, at sending.
  const first = severity === 3 && known.memory.heldAt === undefined ? { firstHold: true as const } : {};
  if (guard === 'control') return { ...silent, hold: severity === 3, ...first };
  if (severity === 0) return silent;
  return { ...speak(analysis, known), analysis, hold: severity === 3, ...first };
}

function speak(analysis: Analysis, known: Known): Pick<Judgement, 'voice' | 'reason'> {
  const measure = measureOf(known.level, known.tension);
  // A note would not have been a card, so its absence needs no reason.
  const because = (reason: Reason) => (analysis.severity > 1 ? reason : null);
  if (!measure) return { voice: null, reason: because('pauses') };
  if (known.quiet) return { voice: null, reason: because('quiet') };
  const findings = known.banter ? analysis.findings.filter(({ pattern }) => pattern !== 'contempt') : analysis.findings;
  if (findings.length === 0 && known.banter) return { voice: null, reason: because('banter') };
  const loud = findings.filter((finding) => strength(finding, analysis) >= measure.threshold);
  if (loud.length === 0 && findings.length > 0) return { voice: 'note', reason: null };
  return quieten(loud, analysis, measure, known);
}

/** A draft that is loud enough by itself: what was learned, rest and budget may still make it a note. */
function quieten(loud: readonly Finding[], analysis: Analysis, measure: Measure, known: Known): Pick<Judgement, 'voice' | 'reason'> {
  const { memory, now, sincePrompt } = known;
  const fresh = loud.filter(({ pattern }) => !isGraduated(memory.patterns[pattern], now));
  if (loud.length > 0 && fresh.length === 0) return { voice: 'note', reason: 'graduated' };
  const welcome = fresh.filter(
    (finding) => strength(finding, analysis) >= measure.threshold + reluctanceNow(memory.patterns[finding.pattern], now),
  );
  if (fresh.length > 0 && welcome.length === 0) return { voice: 'note', reason: 'learned' };
  if (sincePrompt !== undefined && sincePrompt < measure.rest) return { voice: 'note', reason: 'rest' };
  if (memory.prompts >= measure.budget) return { voice: 'note', reason: 'budget' };
  return { voice: 'prompt', reason: null };
}

function strength(finding: Finding, { findings, severity, arousal }: Analysis): number {
  const company = new Set(findings.map(({ pattern }) => pattern)).size - 1;
  // What the draft as a whole adds to its findings counts for each of them.
  const whole = severity - Math.max(...findings.map((each) => each.severity));
  return finding.severity + Math.max(0, whole) + Math.min(0.9, COMPANY * company + SHOUTING * arousal);
}
