// Runs every pattern over a draft and drops what is quoted, reported, denied, or plainly play.

import type { SecureMove } from '../vocabulary/ids.ts';
import type { Pattern, Strength } from './define-pattern.ts';
import { isGeneralTalk } from './guards/general-talk.ts';
import { isPlay } from './guards/play.ts';
import { QUOTING } from './guards/quoted-speech.ts';
import type { Context } from './match/context.ts';
import type { Match } from './match/rule-set.ts';
import { ruleSet } from './match/rule-set.ts';
import { patterns } from './patterns/index.ts';
import { type Evidence, WEIGHT } from './score.ts';
import { settleEnd } from './settle-end.ts';

const quoting = ruleSet({ before: QUOTING });

/** Sentences in which somebody else's words, or a denial ("I'm not saying you are …"), lead into what follows. */
function reportedFrom(context: Context): Map<number, number> {
  const from = new Map<number, number>();
  for (const match of quoting.matches(context)) {
    const sentence = context.reading.tokens[match.from]?.sentence ?? 0;
    from.set(sentence, Math.min(from.get(sentence) ?? Number.POSITIVE_INFINITY, match.to));
  }
  return from;
}

/** A draft that also mends or asks for a break is not one to stop: its sharper words are a note at most. A pile of sorries mends nothing. */
const SOFTENING: ReadonlySet<SecureMove> = new Set(['repair', 'break']);

const HOSTILE = new Set(['fuck', 'fucking', 'hate', 'bitch', 'cunt', 'whore', 'kill', 'die', 'disgust', 'disgusting', 'pathetic']);

/** Laughter turns a tease into banter, but not open hostility. */
function softening(match: Match<Strength>, context: Context, play: number): number {
  if (play === 0) return 0;
  const words = context.reading.tokens.slice(match.from, match.to);
  return words.some((token) => HOSTILE.has(token.word)) && match.name === 'heated' ? 1 : play + (match.name === 'heated' ? 1 : 0);
}

function evidenceOf(pattern: Pattern, context: Context, play: number, kindness: number, reported: Map<number, number>): Evidence[] {
  const matches = pattern.rules.matches(context);
  if (matches.length === 0) return [];
  const exceptions = pattern.exceptions.matches(context);
  if (exceptions.some((match) => match.name === 'never')) return [];
  const { tokens } = context.reading;
  const sentenceOf = (match: Match<string>) => tokens[match.from]?.sentence ?? 0;
  const spared = new Set(exceptions.map(sentenceOf));
  const kept: Evidence[] = [];
  for (const match of matches) {
    const sentence = sentenceOf(match);
    if (spared.has(sentence)) continue;
    if (tokens[match.from]?.quoted && tokens[match.to - 1]?.quoted) continue;
    if ((reported.get(sentence) ?? Number.POSITIVE_INFINITY) <= match.from) continue;
    if (!CONDITIONAL.has(pattern.id) && isGeneralTalk(context, match.from)) continue;
    const weight =
      WEIGHT[match.name] -
      (pattern.playable ? softening(match, context, play) : 0) -
      (match.name === 'heated' || pattern.family === 'yield' ? 0 : kindness);
    if (weight <= 0) continue;
    kept.push({
      pattern: pattern.id,
      family: pattern.family,
      strength: match.name as Strength,
      weight,
      from: match.from,
      to: settleEnd(context, match.from, match.to),
      sentence,
      rule: match.rule,
    });
  }
  return withoutOverlaps(kept);
}

/** Of matches that share words, the strongest, then the longest. */
function withoutOverlaps(evidence: Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const item of [...evidence].sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some((other) => item.from < other.to && other.from < item.to)) kept.push(item);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const SECOND_PERSON = ['you', 'your', 'yours', 'yourself'];
const THIRD_PERSON = [
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'his',
  'boss',
  'stepdad',
  'mayor',
  'landlord',
  'ex',
  'neighbour',
  'movie',
  'film',
  'show',
  'printer',
  'satnav',
];
/** A condition is part of what these say: "if you loved me", "when you're done talking". */
const CONDITIONAL: ReadonlySet<string> = new Set([
  'threat',
  'demand',
  'guilt-trip',
  'passive-aggression',
  'self-silencing',
  'stonewalling',
]);

/** Aimed at oneself: these need no reader. */
const ABOUT_ONESELF: readonly string[] = ['catastrophizing', 'over-apology', 'self-silencing', 'stonewalling'];

/** Somebody else is talked about and nobody is addressed: venting. */
export const isVenting = ({ words }: Context): boolean =>
  THIRD_PERSON.some((word) => words.has(word)) && !SECOND_PERSON.some((word) => words.has(word));

/** Everything that speaks for a pattern in this draft, each pattern's in order of place. */
export function gatherEvidence(context: Context, secure: readonly SecureMove[] = []): Evidence[] {
  const play = isPlay(context);
  const kindness = secure.some((move) => SOFTENING.has(move)) ? 1 : 0;
  const venting = isVenting(context);
  const reported = reportedFrom(context);
  return patterns.flatMap((pattern) =>
    venting && !ABOUT_ONESELF.includes(pattern.id) ? [] : evidenceOf(pattern, context, play, kindness, reported),
  );
}
