import { describe, expect, test } from 'vitest';
import { PERSONAS } from '../../scripts/simulate/personas.ts';
import { tableOf } from '../../scripts/simulate/table.ts';
import { liveYear } from '../../scripts/simulate/year.ts';
import { read } from '../repository/source-files.ts';

describe('a simulated year', () => {
  const years = PERSONAS.map(liveYear);

  test('the README shows it as it is; `npm run simulate` prints it', () => {
    expect(read('README.md')).toContain(tableOf(years));
  });

  test('nobody is spoken to more often than the policy allows', () => {
    // Eight, and two more on a tense day.
    for (const { cards } of years) expect(Math.max(...cards)).toBeLessThanOrEqual(10);
  });

  test('those who write fewer heated messages hear less, and those who tease hardly anything', () => {
    const sum = (cards: number[]) => cards.reduce((all, count) => all + count, 0);
    for (const { persona, cards } of years) {
      if (persona.teases) expect(sum(cards)).toBeLessThan(365);
      else expect(sum(cards.slice(-90))).toBeLessThan(sum(cards.slice(0, 90)));
    }
  });
});
