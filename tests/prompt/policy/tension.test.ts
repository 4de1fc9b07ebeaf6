import { expect, test } from 'vitest';
import { tensionOf } from '#lib/prompt/policy/tension.ts';
import type { Checkin } from '#lib/store/checkins.ts';
import { addDays, type LocalDay, newId } from '#lib/store/ids.ts';
import { TODAY } from './known.ts';

function checkin(daysAgo: number, valence: number, arousal: number, at = 0): Checkin {
  return { id: newId(), at, day: addDays(TODAY, -daysAgo), valence, arousal, emotions: [], tags: [], updatedAt: 0 };
}

const calm = [checkin(0, 0.5, -0.2), checkin(2, 0.1, 0), checkin(5, -0.1, -0.5)];

test.each<[string, Checkin[], string]>([
  ['nothing said', [], 'even'],
  ['tense today', [checkin(0, -0.6, 0.7)], 'tense'],
  ['tense in the morning, well by now', [checkin(0, 0.4, 0, 2), checkin(0, -0.6, 0.7, 1)], 'even'],
  ['tense yesterday', [checkin(1, -0.6, 0.7)], 'even'],
  ['sad, not stirred up', [checkin(0, -0.8, -0.6)], 'even'],
  ['lively and glad', [checkin(0, 0.8, 0.9)], 'even'],
  ['a calm week', calm, 'calm'],
  ['too few to call it one', calm.slice(1), 'even'],
  ['a calm week with one tense day', [...calm, checkin(6, -0.5, 0.5)], 'even'],
  ['a tense day before that week', [...calm, checkin(7, -0.5, 0.5)], 'calm'],
  ['a week that is quiet and low', calm.map((each) => ({ ...each, valence: -0.3 })), 'even'],
])('%s', (_, checkins, tension) => {
  expect(tensionOf(checkins, TODAY)).toBe(tension);
  expect(tensionOf(checkins, '2027-01-01' as LocalDay)).toBe('even');
});
