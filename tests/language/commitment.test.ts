import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommitment } from '#lib/language/commitment.ts';
import { INPUTS } from '../rounds.ts';

/** A Wednesday afternoon in June. */
const now = new Date(2026, 5, 10, 14, 30);
/** `d` days from that Wednesday, at an hour. */
const on = (days: number, hour: number, minute = 0) => new Date(2026, 5, 10 + days, hour, minute).getTime();

const HITS: [text: string, words: string, due: number][] = [
  ["I'll call you tomorrow at 6", "I'll call you", on(1, 18)],
  ['I’ll call you tomorrow at 6pm.', 'I’ll call you', on(1, 18)],
  ['ill call u tmrw at 8', 'ill call u', on(1, 8)],
  ['I will call you at 5', 'I will call you', on(0, 17)],
  ['Tomorrow at 6 I’ll call you.', 'I’ll call you', on(1, 18)],
  ["Sorry I didn't ring. I'll call tonight.", "I'll call", on(0, 20)],
  ["I'll call you tomorrow evening about the flat", "I'll call you about the flat", on(1, 19)],
  ["I'll be there by six", "I'll be there", on(0, 18)],
  ["I'll be home at 7:30 tonight, promise.", "I'll be home", on(0, 19, 30)],
  ["Ok, I'll pick you up at 18:45", "I'll pick you up", on(0, 18, 45)],
  ["I'm going to pay you back on Friday", "I'm going to pay you back", on(2, 18)],
  ["I'm gonna send you the photos tonight", "I'm gonna send you the photos", on(0, 20)],
  ["I promise I'll clean the kitchen this evening", "I'll clean the kitchen", on(0, 19)],
  ['I promise to text you when I land tomorrow morning', 'I promise to text you when I land', on(1, 10)],
  ["I'll send the draft by Friday.", "I'll send the draft", on(2, 18)],
  ["I'll get it done by end of day", "I'll get it done", on(0, 19)],
  ["I'll get back to you on Monday morning", "I'll get back to you", on(5, 10)],
  ['Let me get back to you tomorrow', 'Let me get back to you', on(1, 18)],
  ["I'll call you back in an hour", "I'll call you back", on(0, 15, 30)],
  ["I'll ring mum in half an hour", "I'll ring mum", on(0, 15)],
  ["I'll reply in a couple of hours", "I'll reply", on(0, 16, 30)],
  ["I'll bring the keys in two days", "I'll bring the keys", on(2, 18)],
  ["I'll see you on Saturday at 11", "I'll see you", on(3, 11)],
  ["I'll meet you at noon tomorrow", "I'll meet you", on(1, 12)],
  ["I'll book the table for Friday night", "I'll book the table", on(2, 20)],
  ["I'll do the dishes after dinner", "I'll do the dishes", on(0, 20)],
  ["I'll text you after work, and we can talk then", "I'll text you", on(0, 18)],
  ["I'll talk to her on Sunday", "I'll talk to her", on(4, 18)],
  ["I'll let you know by tomorrow", "I'll let you know", on(1, 18)],
  ['Yes, will call you at 4.', 'will call you', on(0, 16)],
  ['I will finish the report by next Tuesday', 'I will finish the report', on(6, 18)],
  ["I'll look after Leo next Friday", "I'll look after Leo", on(9, 18)],
  ["I'll help you move this weekend", "I'll help you move", on(3, 18)],
  ["I'll fix the shelf next week", "I'll fix the shelf", on(5, 18)],
  ["I'll cook us dinner tomorrow, and you rest", "I'll cook us dinner", on(1, 18)],
  ["I'll transfer the money on the 15th", "I'll transfer the money", on(5, 18)],
  ["I'll visit grandma on June 20th", "I'll visit grandma", on(10, 18)],
  ["I'll visit on 3 July", "I'll visit", on(23, 18)],
  ["I'll come over at half past six", "I'll come over", on(0, 18, 30)],
  ["I'll come by around quarter to seven tomorrow", "I'll come by", on(1, 18, 45)],
  ["I'll ring you at 9 in the morning tomorrow", "I'll ring you", on(1, 9)],
  ["I'll call you tomorrow at 6, ok?", "I'll call you", on(1, 18)],
  ['You were right about last night. I’ll apologise to Sam tomorrow.', 'I’ll apologise to Sam', on(1, 18)],
  ['I miss you. I’ll call at 9pm 💚', 'I’ll call', on(0, 21)],
  ["I'll take the dog to the vet first thing tomorrow", "I'll take the dog to the vet", on(1, 9)],
  ["I'll send it over tomorrow at 6.30pm", "I'll send it over", on(1, 18, 30)],
];

const MISSES: string[] = [
  // questions
  'Will you call me tomorrow at 6?',
  'Can you call me tomorrow at 6?',
  "Do you think I'll call you tomorrow?",
  "I'll call you tomorrow at 6?",
  'What if I call you tomorrow at 6?',
  'Shall I call you at 6?',
  // noes
  "I won't call you tomorrow",
  'I will not be there at 6',
  "I'll never call you at 6 again",
  "I don't think I'll call you tomorrow",
  "I can't promise I'll call tomorrow",
  "I'm not going to call you tomorrow",
  // ifs and maybes
  "If you're nice, I'll call you tomorrow at 6",
  "I'll call you tomorrow at 6 if I can",
  "I'll call you at 6 unless the meeting runs over",
  "I'll probably call you tomorrow",
  "Maybe I'll call you tomorrow",
  "I'll try to call you tomorrow at 6",
  "I think I'll call you tomorrow",
  "I might, or I'll call you tomorrow maybe",
  'Answer tonight or else I’ll come over at 6',
  // jokes and sayings
  "I'll call you tomorrow at 6 lol",
  "I'll pay you back tomorrow 😂",
  'haha sure I’ll do the dishes tomorrow',
  "I'll call you at 6, just kidding",
  "I'll do it tomorrow when pigs fly",
  "I'll marry you tomorrow at 6",
  "I'll be dead by Friday",
  "I'll make you pay tomorrow",
  "I'll show you what tired means tonight",
  "I'll see what happens tomorrow",
  "I'll see about it tomorrow",
  // no time, or none to be reminded of
  "I'll call you",
  "I'll call you later",
  "I'll call you soon",
  "I'll call you in a minute",
  "I'll send you the photos from Friday",
  "I'll tell you about last Friday",
  "I'll bring the Sunday papers",
  "I'll meet you at 6 Elm Street",
  "I'll call you every day at 6",
  "I'll pay you back in 300 days",
  "I'll call you on 31 February",
  // not the writer, not a promise
  'He said "I\'ll call you tomorrow at 6"',
  'You said I’ll call you tomorrow at 6',
  "You'll call me tomorrow at 6",
  'Call me tomorrow at 6',
  'We could talk tomorrow at 6',
  'I called you yesterday at 6',
  "I'll be tired tomorrow",
  "I'll be at work tomorrow",
  "I'll miss you tonight",
  'I feel ill today at work',
  'I was going to call you tomorrow',
  'The train leaves tomorrow at 6',
  "I'll call you, my train is at 6",
];

describe('what somebody said they would do', () => {
  it('has enough examples', () => {
    expect(HITS.length).toBeGreaterThanOrEqual(40);
    expect(MISSES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HITS)('%s', (text, words, due) => {
    const found = findCommitment(text, now);
    expect(found && { words: found.words, due: new Date(found.due).toString() }).toEqual({ words, due: new Date(due).toString() });
  });

  it.each(MISSES)('not: %s', (text) => {
    expect(findCommitment(text, now)).toBeNull();
  });

  it('stands where it says, in any text around it, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
        findCommitment(noise, now);
        const text = `${noise.replaceAll(/["'“”«»‘’\p{Extended_Pictographic}]/gu, '')}\nI'll call you tomorrow at 6`;
        const found = findCommitment(text, now);
        if (!found) return;
        expect(found.due).toBeGreaterThan(now.getTime());
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(text.slice(found.start, found.end)).not.toBe('');
      }),
      { numRuns: INPUTS },
    );
  });

  it('keeps the hour where the clocks change on the way', () => {
    const saturday = new Date(2026, 9, 24, 14);
    expect(new Date(findCommitment("I'll call you tomorrow at 6", saturday)?.due ?? 0).getHours()).toBe(18);
    expect(new Date(findCommitment("I'll call you in two days", saturday)?.due ?? 0).getDate()).toBe(26);
  });
});
