// The writer's own way of writing, laid over what Tend made: case, "u", apostrophes, the full stop at the end.

export interface Voice {
  /** The draft holds no capital at the start of its sentences: neither does the rewrite. */
  lower: boolean;
  /** "u" for you, "ur" for your and you're. */
  u: boolean;
  /** "dont", "im": no apostrophes. */
  bare: boolean;
  /** "I am", "do not": no contractions. */
  formal: boolean;
  /** No full stop at the end. */
  open: boolean;
  /** A warm sign at the end of the draft, kept at the end. */
  warm: string;
}

const BARE = /\b(?:im|ive|dont|didnt|doesnt|cant|wont|isnt|wasnt|havent|couldnt|wouldnt|youre|thats|whats|arent|hasnt|shouldnt|theyre)\b/i;
const WARM = /(?:❤️?|💕|💖|💗|💛|💚|💙|💜|🧡|🤍|😘|🥰|🤗|🙏|♥|<3|\bx{1,3})[\s.!]*$/u;
const OPENED: readonly [RegExp, string][] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI'd love\b/g, 'I would love'],
  [/\bI'd\b/g, 'I would'],
  [/\bI've\b/g, 'I have'],
  [/\bI'll\b/g, 'I will'],
  [/\bdon't\b/g, 'do not'],
  [/\bdoesn't\b/g, 'does not'],
  [/\bdidn't\b/g, 'did not'],
  [/\bit's\b(?! been)/g, 'it is'],
  [/\bIt's\b(?! been)/g, 'It is'],
  [/\byou're\b/g, 'you are'],
];

/** Hears how a draft is written. */
export function hearVoice(text: string): Voice {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  const lower = !shouted && !/(?:^|[.!?]\s+|\n)\s*["']?[A-Z]/.test(text) && !/\bI\b/.test(text);
  // A capital "U" may be where a sentence starts: only a small one, or shouting, says that they write so.
  const u = /\bu\b|\bur\b/.test(text) || (shouted && /\bU\b|\bUR\b/.test(text));
  const closed = /[a-z]['’](?:t|m|s|re|ve|ll|d)\b/i.test(text);
  const words = text.split(/\s+/).length;
  return {
    lower,
    u,
    bare: BARE.test(text) && !closed,
    formal:
      !closed &&
      !u &&
      !lower &&
      words >= 8 &&
      /\b(?:I am|do not|did not|it is|you are|I have|I will|cannot|is not|have not|Dear|Kindly)\b/.test(text),
    open: (lower || u) && !/\.\s*$/.test(text.trim()),
    warm: WARM.exec(text)?.[0].trim() ?? '',
  };
}

/** Puts a made sentence into the writer's voice. */
export function speak(made: string, voice: Voice): string {
  let out = made;
  if (voice.formal) for (const [from, to] of OPENED) out = out.replace(from, to);
  if (voice.u)
    out = out
      .replace(/\byou're\b/gi, 'ur')
      .replace(/\byou\b/gi, 'u')
      .replace(/\byour\b/gi, 'ur')
      .replace(/\byourself\b/gi, 'urself');
  if (voice.bare)
    out = out
      .replace(/\b(do|did|does|would|could|should|is|are|was)n't\b/gi, '$1nt')
      .replace(/\b(I)'(m|ve)\b/gi, '$1$2')
      .replace(/\b(that|what)'s\b/gi, '$1s');
  if (voice.lower) out = out.toLowerCase();
  else out = out.replace(/^u/, 'U').replace(/([.?!] )u(?=r?\b)/g, '$1U');
  return out;
}
