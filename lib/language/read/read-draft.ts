// Text → words, sentences and signs, every one with its exact place in the text as given.

import { LAUGHTER, SIGN_TONES } from '../../vocabulary/tone-signs.ts';
import { fold, plainWords } from './plain-word.ts';
import { settleAmbiguous } from './settle-ambiguous.ts';
import type { Reading, Sentence, Sign, Token } from './token.ts';
import { unmask } from './unmask.ts';

const literal = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const TONE_OF = new Map<string, Sign['tone']>(
  Object.entries(SIGN_TONES).flatMap(([tone, signs]) =>
    signs.split(' ').map((sign): [string, Sign['tone']] => [sign, tone as Sign['tone']]),
  ),
);
const EMOTICONS = [...TONE_OF.keys()].filter((sign) => /^[\x20-\x7e]+$/.test(sign)).sort((a, b) => b.length - a.length);

const PIECE = new RegExp(
  [
    String.raw`(?<skip>(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|` +
      '```[\\s\\S]*?(?:```|$)|`[^`\\n]*`' +
      String.raw`|&(?:amp|lt|gt|quot);|<[#\w]+>)`,
    String.raw`(?<sign>(?<![\w])(?:${EMOTICONS.map(literal).join('|')})(?!\w)|\p{Extended_Pictographic}(?:[\ufe0f\u200d\p{Emoji_Modifier}]|\p{Extended_Pictographic})*|♥)`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*(?:['’‘ʼ´][\p{L}\p{N}\p{M}\u200b-\u200f]+)*)`,
    String.raw`(?<stop>[.!?;。！？…]+|\r?\n)`,
    String.raw`(?<quote>["“”«»]|(?<=^|\s)['‘](?=\S)|(?<=\S)['’](?=[\s.,!?]|$))`,
    String.raw`(?<pause>[,:()\[\]–—/|*~]+|(?<=\s)-+(?=\s)|--+)`,
  ].join('|'),
  'gu',
);

/** Reads a draft: linear in its length, never throws, for any string. */
export function readDraft(text: string): Reading {
  const readable = unmask(text);
  const tokens: Token[] = [];
  const signs: Sign[] = [];
  const sentences: Sentence[] = [];
  let gap: Token['gap'] = 'stop';
  let quotedSince = -1;
  let open: Sentence | undefined;

  const close = (end: number) => {
    if (!open) return;
    open.to = tokens.length;
    open.end = end;
    open = undefined;
  };
  const begin = (at: number): Sentence => {
    if (!open) {
      open = { from: tokens.length, to: tokens.length, start: at, end: at, question: false, emphasis: 0, trailing: false };
      sentences.push(open);
    }
    return open;
  };
  const sign = (start: number, end: number, tone: Sign['tone']) => {
    signs.push({ start, end, tone, sentence: Math.max(0, sentences.length - 1) });
    if (gap === 'space') gap = 'pause';
  };

  for (const match of readable.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const groups = match.groups ?? {};
    if (groups.word !== undefined) {
      const written = text.slice(start, end);
      if (LAUGHTER.test(fold(written))) {
        sign(start, end, 'play');
        continue;
      }
      begin(start);
      const letters = piece.replace(/[^\p{L}]/gu, '');
      const caps = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
      const stretched = /(\p{L})\1\1/iu.test(piece);
      for (const word of plainWords(piece)) {
        tokens.push({ word, start, end, gap, sentence: sentences.length - 1, caps, stretched, quoted: quotedSince >= 0 });
        gap = 'space';
      }
    } else if (groups.sign !== undefined) {
      const tone =
        TONE_OF.get(piece) ?? TONE_OF.get(piece.replace(/\ufe0f/g, '')) ?? [...piece].map((c) => TONE_OF.get(c)).find(Boolean) ?? 'other';
      sign(start, end, tone);
    } else if (groups.stop !== undefined) {
      const sentence = open ?? sentences.at(-1);
      if (sentence) {
        const marks = piece.replace(/[^!?！？]/gu, '');
        if (/[?？]/u.test(piece)) sentence.question = true;
        sentence.emphasis += Math.max(0, marks.length - 1) + (open ? 0 : marks.length > 0 ? 1 : 0);
        sentence.end = Math.max(sentence.end, end);
        if (/^(?:\.{2,}|…+)$/u.test(piece)) sentence.trailing = true;
      }
      // "I just... wanted to ask": a trailing pause inside a sentence does not end it where the next word is lower case
      const next = readable.slice(end).match(/^\s*(\S)/)?.[1] ?? '';
      const runsOn = /^(?:\.{2,}|…+)$/u.test(piece) && /^\p{Ll}/u.test(next);
      const abbreviation =
        piece === '.' &&
        /^\p{L}\.?\p{L}?$/u.test(readable.slice(Math.max(0, start - 1), start)) &&
        /^\p{Ll}/u.test(next) &&
        readable[end] !== ' ';
      if (runsOn || abbreviation) {
        if (gap === 'space') gap = 'pause';
      } else {
        close(end);
        gap = 'stop';
      }
    } else if (groups.quote !== undefined) {
      if (quotedSince >= 0) quotedSince = -1;
      else if (/["“”«»'’‘]/.test(readable.slice(end))) quotedSince = tokens.length;
      if (gap === 'space') gap = 'pause';
    } else if (groups.pause !== undefined || groups.skip !== undefined) {
      if (gap === 'space') gap = 'pause';
    }
  }
  close(text.length);
  for (const sentence of sentences) sentence.to = Math.max(sentence.to, sentence.from);
  settleAmbiguous(tokens);
  return { text, tokens, sentences, signs };
}
