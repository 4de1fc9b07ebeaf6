// Rules first; the impression of the whole adds to them: it raises a note it is sure of, and speaks alone where no rule saw anything.
import type { SecureMove } from '../../vocabulary/ids.ts';
import { PATTERN_FAMILY } from '../../vocabulary/ids.ts';
import { isVenting } from '../gather-evidence.ts';
import { isPlay } from '../guards/play.ts';
import type { Context } from '../match/context.ts';
import type { Finding } from '../types.ts';
import { impressionOf } from './impression.ts';

/** Log-odds from which the impression is worth a note, raises a note to a prompt, and is worth a prompt by itself. */
const NOTE_FROM = 0.5;
const RAISE_FROM = 0.7;
const PROMPT_FROM = 1.2;

/** A message that mends, thanks, sets a limit or asks for a break is left to the rules. */
const SETTLING: ReadonlySet<SecureMove> = new Set(['repair', 'boundary', 'break', 'appreciation']);

/** The findings, with what the impression of the message adds. `findings` come strongest first, and so do those returned. */
export function addImpression(findings: Finding[], context: Context, secure: readonly SecureMove[]): Finding[] {
  const [top] = findings;
  if (top && top.severity > 1) return findings;
  if (secure.some((move) => SETTLING.has(move)) || isPlay(context) > 0 || isVenting(context)) return findings;
  const { reading } = context;
  const impression = impressionOf(reading);
  if (!impression) return findings;
  if (top) return impression.score < RAISE_FROM ? findings : [{ ...top, severity: 2 }, ...findings.slice(1)];
  if (impression.score < NOTE_FROM) return findings;
  const { pattern, sentence, score } = impression;
  if (reading.tokens.slice(sentence.from, sentence.to).every((token) => token.quoted)) return findings;
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
