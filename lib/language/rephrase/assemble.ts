// Puts a made wording in the place of the sentences it replaces; every other sentence stays as written, where it was.
import type { Choice, Register } from '../types.ts';
import { isDoom, isVerdict, swears, upper, words } from './read/clean.ts';
import { type Draft, hash, type Sentence } from './read/draft.ts';
import { render } from './render.ts';
import { speak, type Voice } from './voice.ts';

const COURTESY =
  /^(?:dear|hi|hey|hello|good (?:morning|afternoon|evening)|thanks|thank you|love you|kind regards|best|regards|see you|good night|goodnight)\b/i;

/** Words that carry a sting where they stand beside a heated sentence. */
const STING =
  /\b(?:enjoy|hope|lovely|bless|blessed|sure|apparently|kindly|obviously|congrats|congratulations|cheers|great|nice|wow|perfect|grand|noted|lol|funny|cool|whatever|fine|bother|i take it|i suppose|i assume|i guess|i see|of course|don't worry|seriously|honestly|typical|again|really|supposed|shall we|are we|aren't we|isn't it|is it|just saying|not that|sucks?|you(?:'re| are) (?:just|always|only|so))\b/i;
const ASKS = /\b(?:can|could|would|will|shall) (?:you|u|we|i)\b|\bplease\b|\bpls\b/i;

/** Said of the reader, and neither kind nor about when and where: it would go on blaming beside a wording that no longer does. */
const OF_YOU =
  /^(?:(?:and|but|so|because|well|then|yes|no|oh|anyway|look)[, ]+)*(?:you(?:'re| are|'ve| were| was| can't| sound| look| seem)|you (?:just |only |really |clearly |obviously )*(?:don't|never|won't) (?:even |ever )?(?:care|love|listen|bother|think|give a)\b|it's (?:all )?(?:you|your|in your)|your (?:mind|head|brain|life|face|mouth|problem))\b/i;
const KIND =
  /\b(?:great|kind|good|lovely|right|sweet|patient|busy|ill|sick|tired|working|welcome|important|wonderful|amazing|brilliant|helpful|favourite|invited|coming|free|here|home|away|today|tonight|tomorrow|\w+day|\d+)\b/i;
const LABEL =
  /\b(?:rednecks?|idiots?|morons?|stupid|dumb|pathetic|losers?|liars?|clowns?|scum|fools?|hostile)\b|\bas \w+ as (?:you|your)\b/i;

/** Whether a sentence beside a heated one can stay: a courtesy, a request, or a plain statement that is long enough to be one. */
function stays(sentence: Sentence, after: boolean, light: boolean): boolean {
  const text = sentence.plain;
  if (COURTESY.test(text)) return true;
  if (swears(text) || (isVerdict(text) && isDoom(text)) || LABEL.test(text) || (OF_YOU.test(text) && !KIND.test(text))) return false;
  // After a sorry a question is what the draft is there for; after a reproach it is one more.
  if (light && /\?\s*$/.test(sentence.text)) return true;
  if (STING.test(text) || !/[a-z]{2}/.test(text)) return false;
  if (ASKS.test(text)) return true;
  return !(after && /\?\s*$/.test(sentence.text)) && words(text) >= (after ? 6 : 4);
}

/** The sentences a wording replaces: the flagged ones, and unflagged neighbours too short or too sharp to stand alone. */
export function absorb(draft: Draft, light = false): Sentence[] {
  const first = draft.sentences.findIndex((s) => s.patterns.length > 0);
  return draft.sentences.filter((s, n) => s.patterns.length > 0 || !stays(s, n > first, light));
}

const AT_WORK: readonly [RegExp, string][] = [
  [/\{\{tonight\|tomorrow\|this weekend\}\}/g, '{{today|tomorrow|this week}}'],
  [/\{\{(?:today\|)?tonight\|/g, '{{today|'],
  [/\|tonight(?=[|}])/g, '|this afternoon'],
  [/\bthis weekend(?=[|}])/g, 'this week'],
  [/\{\{today\|today\|/g, '{{today|'],
];

/** The whole text with the made wording in it, in the writer's voice, and the bits that can be changed. */
export function assemble(
  form: string,
  draft: Draft,
  replaced: readonly Sentence[],
  voice: Voice,
  register: Register,
): { text: string; choices: Choice[] } {
  const first = replaced[0] ?? draft.sentences[0];
  if (!first) return { text: '', choices: [] };
  let made = form.trim();
  if (register === 'work') for (const [from, to] of AT_WORK) made = made.replace(from, to);
  const name = draft.name;
  const kept = draft.sentences.filter((s) => !replaced.includes(s));
  if (name && !kept.some((s) => s.text.toLowerCase().includes(name.toLowerCase())) && !made.toLowerCase().includes(name.toLowerCase()))
    made = /^(?:I\b|I')/.test(made) ? `${upper(name)}, ${made}` : `${upper(name)}, ${made.charAt(0).toLowerCase()}${made.slice(1)}`;
  made = speak(made, voice);
  const last = kept.every((s) => s.start < first.start);
  if (last && voice.open && !voice.warm) made = made.replace(/\.$/, '');
  if (last && voice.warm) made = `${made} ${voice.warm}`;
  const pieces: { text: string; made: boolean }[] = [];
  let end: number | undefined;
  for (const s of draft.sentences) {
    if (s !== first && replaced.includes(s)) continue;
    if (end !== undefined) {
      const gap = draft.text.slice(end, s.start);
      pieces.push({ text: /^\s+$/.test(gap) ? gap : /\n/.test(gap) ? '\n' : ' ', made: false });
    }
    if (s === first) pieces.push({ text: made, made: true });
    else pieces.push({ text: s.text, made: false });
    end = s.end;
  }
  // A sentence that ended without a mark needs one before what now follows it.
  for (let i = 0; i + 2 < pieces.length; i += 2) {
    const piece = pieces[i];
    if (piece && /[\p{L}\p{N}]$/u.test(piece.text) && !pieces[i + 1]?.text.includes('\n')) pieces[i] = { ...piece, text: `${piece.text}.` };
  }
  return render(pieces, hash(`${draft.seed}:choice`));
}
