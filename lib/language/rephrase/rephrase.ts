// The words they would have wanted: from a draft and its findings to up to three wordings, best first.
import type { PatternId } from '../../vocabulary/ids.ts';
import { isQuiet } from '../quiet.ts';
import type { Analysis, Register, Rewrite } from '../types.ts';
import { absorb, assemble } from './assemble.ts';
import { carries, contentStems } from './carry.ts';
import { feeling } from './feeling.ts';
import { askInstead } from './moves/ask-instead.ts';
import { PLAN } from './moves/index.ts';
import type { Context, Move } from './moves/move.ts';
import { ordersFirst, request } from './moves/request.ts';
import { hash, readDraft } from './read/draft.ts';
import { readMatters } from './read/matter.ts';
import { plain } from './read/plain.ts';
import { Refused } from './refused.ts';
import { vary } from './vary.ts';
import { hearVoice } from './voice.ts';

export interface RephraseOptions {
  /** An emotion word the person chose in *name it*. */
  emotion?: string;
  register?: Register;
}

const MOST = 3;
/** Where no wording holds on to the draft's words, this many others are offered: one to say it, one to choose instead. */
const ENOUGH = 2;
/** Two wordings that share more than this of their words count as one. */
const SAME = 0.6;

/** Sentences of Tend's own words found quiet; as many as there are ways to say things, not as many as drafts. */
const known = new Set<string>();
const MOST_KNOWN = 5000;

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z']{3,}/g) ?? []);

function alike(a: string, b: string): boolean {
  const one = wordSet(a);
  const two = wordSet(b);
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  return shared / Math.max(1, one.size, two.size) > SAME;
}

/** Said to people one is close to; at work it would be too much. */
const NOT_AT_WORK =
  /\b(?:loved|some love|of love|little love|hugs?|closeness|hurt|lonely|heart|missed you|missing you|miss you|mean to you|matter to you|kind to me|about us|where we stand|time together)\b/i;

/** De-hedging and one plain apology are edits light enough for a mild finding; all else waits for a clear one. */
const LIGHT: readonly PatternId[] = ['over-apology', 'self-silencing'];

/**
 * Up to three wordings for a draft worth a prompt, best first; none under a guard, as a limit is never softened and coercion never
 * polished. Pure and deterministic. Every wording is read again by the analyser and offered only where it finds nothing in it.
 */
export function rephrase(text: string, analysis: Analysis, { emotion, register = 'friend' }: RephraseOptions = {}): Rewrite[] {
  const main = analysis.findings[0]?.pattern;
  if (analysis.guard || !main || (analysis.severity < 2 && !(analysis.severity === 1 && LIGHT.includes(main)))) return [];
  const draft = readDraft(text, analysis);
  const flagged = absorb(draft, LIGHT.includes(main));
  const matters = readMatters(draft, main, flagged);
  const voice = hearVoice(text);
  const matter = matters[0];
  const context: Context = {
    draft,
    pattern: main,
    matter,
    matters,
    flagged,
    register,
    named: emotion !== undefined,
    feel: feeling(draft, main, matter, emotion, register),
    heated: analysis.severity === 3,
    pick: (options, salt) => options[hash(`${draft.seed}:${salt}`) % options.length] ?? options[0],
  };
  if (known.size > MOST_KNOWN) known.clear();
  const stems = contentStems(plain(text));
  const own = (sentence: string): boolean => !carries(sentence, stems) && !(draft.name && sentence.includes(draft.name));
  let replaced = flagged;
  let refused = new Refused((run) => isQuiet(run, known, own));
  const out: Rewrite[] = [];
  const seen = new Set<string>();
  const offer = (move: Move, forms: readonly string[], holding: boolean): void => {
    for (const raw of forms) {
      // Too hurt to talk reads as a verb to some; too upset does not.
      const form = vary(raw, context.pick).replace(/\btoo hurt\b/g, 'too upset');
      if (register === 'work' && emotion === undefined && NOT_AT_WORK.test(form)) continue;
      if (carries(form, draft.stems) !== holding) continue;
      // A guess marked as one may hold what would be a finding by itself.
      if (move !== askInstead && refused.repeatedBy(form)) continue;
      const made = assemble(form, draft, replaced, voice, register);
      if (seen.has(made.text) || made.text.trim() === text.trim()) continue;
      seen.add(made.text);
      if (made.text.length > 2 * text.length + 120) continue;
      if (out.some((other) => alike(other.text, made.text))) continue;
      if (!isQuiet(made.text, known, own)) {
        refused.add(form);
        continue;
      }
      out.push({ move: move.id, ...made, complete: true });
      return;
    }
  };
  const plan = ordersFirst(context) ? [request, ...PLAN[main]] : PLAN[main];
  const forms = [...new Set(plan)].map((move) => [move, move.forms(context)] as const);
  // Wordings that hold on to the draft's own words are the ones to offer; others, which any draft could get, only where there are none.
  for (const [move, made] of forms) if (out.length < MOST) offer(move, made, true);
  if (!out.length) for (const [move, made] of forms) if (out.length < ENOUGH) offer(move, made, false);
  if (!out.length) {
    // A sentence that would have stayed is heard itself: the whole draft gives way.
    replaced = draft.sentences;
    refused = new Refused((run) => isQuiet(run, known, own));
    for (const [move, made] of forms) if (out.length < ENOUGH) offer(move, made, false);
  }
  if (!out.length)
    out.push({
      move: 'owning',
      ...assemble(`When ___, I feel ${context.feel}. Could we ___?`, draft, draft.sentences, voice, register),
      complete: false,
    });
  return out;
}
