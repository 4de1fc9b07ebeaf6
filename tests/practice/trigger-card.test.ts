import { describe, expect, it } from 'vitest';
import { cardFor, cardHalves, responseOf, triggerOffers } from '#lib/practice/trigger-card.ts';
import { newTrigger } from '#lib/store/triggers.ts';
import { PATTERN_IDS, type PatternId } from '#lib/vocabulary/ids.ts';

const partOf = (at: number) => (at % 24 >= 18 ? 'evening' : 'morning');
const moments = (pattern: PatternId, hours: number[]) => hours.map((at) => ({ at, patterns: [pattern] }));

describe('a card', () => {
  it.each([
    ['When no answer comes.', 'I will walk first', { cue: 'no answer comes', instead: 'walk first' }],
    ['  if they  sigh…', 'then I’ll ask once.', { cue: 'they sigh', instead: 'ask once' }],
    ['whenever', 'illustrate', { cue: 'whenever', instead: 'illustrate' }],
    ['they ask: why?', 'say “when?”', { cue: 'they ask: why?', instead: 'say “when?”' }],
  ])('%s → %s reads as one sentence', (cue, instead, halves) => {
    expect(cardHalves({ cue, instead })).toEqual(halves);
  });

  it('shows at the patterns it is meant for, and at no others', () => {
    const chasing = newTrigger(2, { cue: 'a', instead: 'b', patterns: ['protest', 'reassurance'] });
    const any = newTrigger(1, { cue: 'c', instead: 'd' });
    expect(cardFor([any, chasing], ['criticism', 'protest'])).toBe(chasing);
    expect(cardFor([any, chasing], ['criticism'])).toBeUndefined();
    expect(cardFor([any, chasing], [])).toBeUndefined();
  });

  it('knows which way a pattern goes, and leaves giving in open', () => {
    expect(responseOf('criticism')).toBe('protest');
    expect(responseOf('protest')).toBe('protest');
    expect(responseOf('stonewalling')).toBe('deactivate');
    expect(responseOf('self-silencing')).toBeUndefined();
    expect(PATTERN_IDS.filter((id) => responseOf(id) === undefined)).toEqual(['over-apology', 'self-silencing']);
  });
});

describe('what the moments offer', () => {
  it('names the part of the day where most of them were', () => {
    expect(triggerOffers(moments('protest', [19, 20, 21, 8]), [], partOf)).toEqual([{ pattern: 'protest', count: 4, part: 'evening' }]);
  });

  it('names none where they were spread', () => {
    expect(triggerOffers(moments('protest', [19, 20, 8, 9]), [], partOf)).toEqual([{ pattern: 'protest', count: 4 }]);
  });

  it('is nothing from a few', () => {
    expect(triggerOffers(moments('protest', [19, 20, 21]), [], partOf)).toEqual([]);
  });

  it('leaves out what has a card, and is three at most, the most frequent first', () => {
    const many = [
      ...moments('protest', [1, 2, 3, 4, 5, 6, 7]),
      ...moments('criticism', [1, 2, 3, 4]),
      ...moments('demand', [1, 2, 3, 4, 5]),
      ...moments('stonewalling', [1, 2, 3, 4, 5, 6]),
      ...moments('contempt', [1, 2, 3, 4, 5, 6, 7, 8]),
    ];
    const offers = triggerOffers(many, [{ patterns: ['contempt'] }], partOf);
    expect(offers.map(({ pattern }) => pattern)).toEqual(['protest', 'stonewalling', 'demand']);
  });
});
