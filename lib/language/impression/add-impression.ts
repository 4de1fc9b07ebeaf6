// Rules first; the impression of the whole message weighs in: it takes a doubtful prompt back to a note, raises a note it is sure of,
// and speaks alone where no rule saw anything.
import type { SecureMove } from '../../vocabulary/ids.ts';
import { PATTERN_FAMILY } from '../../vocabulary/ids.ts';
import { isVenting } from '../gather-evidence.ts';
import { isPlay } from '../guards/play.ts';
import type { Context } from '../match/context.ts';
import { strongestFirst } from '../score.ts';
import type { Finding } from '../types.ts';
import type { Impression } from './impression.ts';

/** Log-odds below which a prompt becomes a note, and below which a pause does: the words are there, the message is another. */
const DOUBT_BELOW = { 2: -1, 3: -1.5 } as const;
/** Log-odds from which the impression is worth a note, raises a note to a prompt, and is worth a prompt by itself. */
const NOTE_FROM = 0.1;
const RAISE_FROM = 0.5;
const PROMPT_FROM = 0.8;

/** A message that mends, thanks, sets a limit or asks for a break is left to the rules. */
const SETTLING: ReadonlySet<SecureMove> = new Set(['repair', 'boundary', 'break', 'appreciation']);

function doubted(findings: Finding[], impression: Impression): Finding[] {
  return findings.map((finding) =>
    finding.severity !== 1 && impression.score < DOUBT_BELOW[finding.severity] ? { ...finding, severity: 1 } : finding,
  );
}

function heardAlone(context: Context, impression: Impression): Finding[] {
  const { reading } = context;
  const { pattern, score } = impression;
  const sentence = impression.sentence();
  if (!sentence || reading.tokens.slice(sentence.from, sentence.to).every((token) => token.quoted)) return [];
  return [
    {
      pattern,
      family: PATTERN_FAMILY[pattern],
      severity: score < PROMPT_FROM ? 1 : 2,
      start: reading.tokens[sentence.from]?.start ?? 0,
      end: reading.tokens[sentence.to - 1]?.end ?? 0,
    },
  ];
}

/** The findings, with what the impression of the message takes back or adds. `findings` come strongest first, and so do those returned. */
export function addImpression(
  findings: Finding[],
  context: Context,
  secure: readonly SecureMove[],
  impression: Impression | undefined,
): Finding[] {
  if (!impression) return findings;
  const [top] = findings;
  if (top && top.severity > 1) return doubted(findings, impression).sort(strongestFirst);
  const least = top ? RAISE_FROM : NOTE_FROM;
  if (impression.score < least) return findings;
  if (secure.some((move) => SETTLING.has(move)) || isPlay(context) > 0 || isVenting(context)) return findings;
  return top ? [{ ...top, severity: 2 }, ...findings.slice(1)] : heardAlone(context, impression);
}
