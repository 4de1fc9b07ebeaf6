import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';
import { AFFIRMED_A_DAY, afterAffirmed, afterOffered, mayAffirm, mayOffer, moveToAffirm, OFFERS_A_DAY } from '#lib/prompt/policy/affirm.ts';
import { onDay } from '#lib/prompt/policy/learn.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { freshMemory } from '#lib/store/policy.ts';
import { DAY, known, NOW, TODAY } from './known.ts';

const HOUR = DAY / 24;
const standing = (more: Partial<Parameters<typeof mayAffirm>[0]> = {}) => ({ ...known(), danger: false, ...more });
const affirmed = (at: number, times: number) => ({ ...freshMemory(TODAY), affirmed: { at, times } });

describe('the move that deserves a word', () => {
  it.each([
    ['I felt hurt when you left early. Could we talk tonight?', 'request'],
    ['I am sorry I snapped at you earlier. It was unfair.', 'repair'],
    ['I need an hour to cool down, then let us talk at eight.', 'break'],
    ['I am not comfortable with that. Please do not share my photos.', 'boundary'],
  ])('%s', (text, move) => {
    expect(moveToAffirm(text, analyze(text))).toBe(move);
  });

  it.each([
    ['everyday words', 'The train is late, I will be there at six.'],
    ['a plain question', 'How was your day?'],
    ['a plain thanks', 'Thank you for the file you sent over yesterday'],
    ['a plain request', 'Could you send me the invoice by five please?'],
    ['a short sorry', 'sorry I was late'],
    ['something heated beside it', 'I am sorry I snapped at you earlier, but you always ruin everything.'],
    ['a cry for help', 'I feel so alone and I want to end my life. Could you call me?'],
    ['fear', 'I am scared of you. You hit me again last night. Please stop.'],
  ])('none for %s', (_, text) => {
    expect(moveToAffirm(text, analyze(text))).toBeNull();
  });
});

describe('a word of praise', () => {
  it('comes at most twice a day, hours apart, and again the next day', () => {
    expect(mayAffirm(standing())).toBe(true);
    expect(mayAffirm(standing({ memory: affirmed(NOW - HOUR, 1) }))).toBe(false);
    expect(mayAffirm(standing({ memory: affirmed(NOW - 3 * HOUR, 1) }))).toBe(true);
    expect(mayAffirm(standing({ memory: affirmed(NOW - 5 * HOUR, AFFIRMED_A_DAY) }))).toBe(false);
    const tomorrow = onDay(affirmed(NOW - 5 * HOUR, AFFIRMED_A_DAY), '2026-06-16' as LocalDay);
    expect(mayAffirm(standing({ memory: tomorrow }))).toBe(true);
  });

  it('counts', () => {
    const once = afterAffirmed(freshMemory(TODAY), NOW);
    expect(once.affirmed).toEqual({ at: NOW, times: 1 });
    expect(afterAffirmed(once, NOW + 1).affirmed).toEqual({ at: NOW + 1, times: 2 });
  });

  it.each([
    ['where Tend is off', { level: 'off' }],
    ['where only pauses are wanted', { level: 'pauses' }],
    ['where quiet was asked for', { quiet: true }],
    ['where fear was told: directness may endanger', { danger: true }],
  ] as const)('does not come %s', (_, more) => {
    expect(mayAffirm(standing(more))).toBe(false);
    expect(mayOffer(standing(more))).toBe(false);
  });
});

describe('an offer to remember', () => {
  it('comes a few times a day', () => {
    let memory = freshMemory(TODAY);
    for (let offer = 0; offer < OFFERS_A_DAY; offer++) {
      expect(mayOffer(standing({ memory }))).toBe(true);
      memory = afterOffered(memory);
    }
    expect(mayOffer(standing({ memory }))).toBe(false);
    expect(mayOffer(standing({ memory: onDay(memory, '2026-06-16' as LocalDay) }))).toBe(true);
  });
});
