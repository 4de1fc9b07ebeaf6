// Whether a draft plays: teasing among people who tease each other is no contempt.
import { LAUGHTER, SIGN_TONES } from '../../vocabulary/tone-signs.ts';

const SIGNS = SIGN_TONES.play.split(' ');

/** Whether laughter, or a sign of play, stands in the draft. */
export function plays(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word) => LAUGHTER.test(word.toLowerCase().replaceAll(/[^a-z/]/g, '')) || SIGNS.some((sign) => isSign(word, sign)));
}

/** An emoticon of letters is a word of its own; an emoji may stand anywhere. */
function isSign(word: string, sign: string): boolean {
  return /^[\x20-\x7e]+$/.test(sign) ? word === sign : word.includes(sign);
}
