import { describe, expect, test } from 'vitest';
import { readEvents } from '#lib/language/rephrase/read/events.ts';
import { readFear } from '#lib/language/rephrase/read/fears.ts';
import { readOrders } from '#lib/language/rephrase/read/orders.ts';
import { plain } from '#lib/language/rephrase/read/plain.ts';
import { readQuestion } from '#lib/language/rephrase/read/questions.ts';
import { readTopics } from '#lib/language/rephrase/read/topics.ts';

describe('plain spelling', () => {
  test.each([
    ['u didnt call me', "you didn't call me"],
    ['ur always late', "you're always late"],
    ['ur phone', 'your phone'],
    ['PICK UP', 'pick up'],
    ['sooo late', 'so late'],
    ['ill snap it', "I'll snap it"],
    ['i was ill', 'I was ill'],
  ])('%s', (from, to) => {
    expect(plain(from)).toBe(to);
  });
});

describe('what happened', () => {
  test.each([
    ['you were late again', 'you were late again'],
    ['why do you leave me on delivered', 'you leave me on delivered'],
    ['why did you tell mum about it', 'you told mum about it'],
    ['you never put the milk back', "you don't put the milk back"],
    ["you didn't even ask my name", "you didn't ask my name"],
    ['honestly, you only told the entire table what I earn', 'you told the table what I earn'],
    ['nobody asked me about the plan', 'nobody asked me about the plan'],
  ])('%s', (said, clause) => {
    expect(readEvents(said)[0]?.clause).toBe(clause);
  });

  test.each([
    "you're pathetic",
    'you are so selfish',
    "you don't care about me",
    'you treat this flat like a hotel',
    'you ruined everything for me',
  ])('no event in: %s', (said) => {
    expect(readEvents(said)).toEqual([]);
  });
});

describe('what is asked', () => {
  test.each([
    ['are you mad at me', "you're mad at me"],
    ['did you miss me', 'you missed me'],
    ['Is this my fault?', 'this is my fault'],
    ['Do you still like me', 'you like me'],
  ])('%s', (said, clause) => {
    expect(readQuestion(said)).toBe(clause);
  });

  test.each(['do you love me or not', 'are you stupid', 'you love me', 'why are you like this'])('no plain question: %s', (said) => {
    expect(readQuestion(said)).toBeUndefined();
  });
});

describe('what is dreaded', () => {
  test.each([
    ["I'm never gonna get to meet her", "I won't get to meet her"],
    ["We'll never see the house again", "we won't see the house"],
    ['I lost you', 'of losing you'],
  ])('%s', (said, dread) => {
    expect(readFear(plain(said))).toBe(dread);
  });

  test('not what nobody can wish back', () => {
    expect(readFear("I'll never trust anybody")).toBeUndefined();
  });
});

describe('what is ordered', () => {
  test.each([
    ['answer me now', { what: 'answer me', not: false }],
    ['You will apologise to my mother tonight', { what: 'apologise to my mother tonight', not: false }],
    ["don't you dare repaint the nursery", { what: 'repaint the nursery', not: true }],
    ['stop calling my sister', { what: 'stop calling my sister', not: false }],
  ])('%s', (said, order) => {
    expect(readOrders(said)[0]).toEqual(order);
  });
});

describe('the thing it is about', () => {
  test.each([
    ['No worries about your half of the rent', 'the rent'],
    ['Lovely photos of the barbecue', 'the barbecue'],
    ['you missed my show', 'my show'],
  ])('%s', (said, phrase) => {
    expect(readTopics(said, undefined)[0]?.phrase).toBe(phrase);
  });

  test('not the one spoken to, not a verb, not a figure of speech', () => {
    expect(readTopics('Mum you never call', 'Mum').map(({ phrase }) => phrase)).toEqual([]);
    expect(readTopics('we fight and talk', undefined)).toEqual([]);
    expect(readTopics('treat me like the dog', undefined)).toEqual([]);
  });
});
