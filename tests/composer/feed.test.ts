import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Feed } from '#lib/composer/feed.ts';

let text: string | null;
let sent: { rev: number; text: string; at: number }[];
let empties: number;
let rev: number;
let feed: Feed;

beforeEach(() => {
  vi.useFakeTimers();
  text = '';
  sent = [];
  empties = 0;
  rev = 0;
  feed = new Feed({
    read: () => text,
    nextRev: () => {
      rev += 1;
      return rev;
    },
    send: (rev, now) => {
      sent.push({ rev, text: now, at: Date.now() });
      return true;
    },
    onEmpty: () => {
      empties += 1;
    },
    now: () => Date.now(),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function type(now: string): void {
  text = now;
  feed.touch();
}

function last(): { rev: number; text: string; at: number } {
  const question = sent.at(-1);
  if (!question) throw new Error('Nothing was sent');
  return question;
}

describe('feed', () => {
  test('asks at once after the first key', () => {
    const start = Date.now();
    type('a');
    vi.runAllTimers();
    expect(sent).toEqual([{ rev: 1, text: 'a', at: start }]);
  });

  test('asks for keys slower than its interval one by one, each at once', () => {
    for (const now of ['a', 'ab', 'abc']) {
      type(now);
      vi.advanceTimersByTime(0);
      expect(last().text).toBe(now);
      feed.settle(last().rev);
      vi.advanceTimersByTime(200);
    }
  });

  test('skips keys of fast typing, and ends with the newest text', () => {
    for (let length = 1; length <= 30; length += 1) {
      type('x'.repeat(length));
      vi.advanceTimersByTime(20);
      if (sent.length > 0) feed.settle(last().rev);
    }
    vi.runAllTimers();
    expect(last().text).toBe('x'.repeat(30));
    expect(sent.length).toBeLessThanOrEqual(8);
  });

  test('has one question in flight; the newest text is next', () => {
    type('a');
    vi.runAllTimers();
    type('ab');
    vi.advanceTimersByTime(1_000);
    type('abc');
    vi.advanceTimersByTime(1_000);
    expect(sent.map((question) => question.text)).toEqual(['a']);
    expect(feed.settle(1)).toBe('a');
    vi.runAllTimers();
    expect(sent.map((question) => question.text)).toEqual(['a', 'abc']);
  });

  test('drops a stale verdict', () => {
    type('a');
    vi.runAllTimers();
    expect(feed.settle(7)).toBeNull();
    expect(feed.settle(1)).toBe('a');
    expect(feed.settle(1)).toBeNull();
  });

  test('does not ask twice about the same text', () => {
    type('a');
    vi.runAllTimers();
    feed.settle(1);
    feed.touch();
    vi.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  test('asks again, once, when the background went away with the question', () => {
    type('a');
    vi.runAllTimers();
    feed.lost();
    vi.runAllTimers();
    feed.lost();
    vi.runAllTimers();
    expect(sent.map((question) => question.text)).toEqual(['a', 'a']);
  });

  test('a question that is never answered blocks no later one for ever', () => {
    type('a');
    vi.runAllTimers();
    vi.advanceTimersByTime(6_000);
    type('ab');
    vi.runAllTimers();
    expect(last().text).toBe('ab');
  });

  test('tells of the emptied box, and asks nothing about it', () => {
    type('a');
    vi.runAllTimers();
    type(' ');
    vi.runAllTimers();
    expect(empties).toBe(1);
    expect(sent).toHaveLength(1);
    expect(feed.settle(1)).toBeNull();
  });

  test('tells of a box that was filled and sent between two looks', () => {
    feed.touch();
    vi.runAllTimers();
    expect(empties).toBe(1);
    type('pasted');
    feed.leave();
    text = '';
    feed.touch();
    vi.runAllTimers();
    expect(empties).toBe(2);
    feed.touch();
    vi.runAllTimers();
    expect(empties).toBe(2);
    expect(sent).toEqual([]);
  });

  test('forgets what it asked when the box is left, and asks anew when it is entered again', () => {
    type('a');
    vi.runAllTimers();
    feed.stop();
    expect(feed.settle(1)).toBeNull();
    feed.touch();
    vi.runAllTimers();
    expect(last()).toMatchObject({ rev: 2, text: 'a' });
  });

  test('has no timer at rest, and none after it was stopped', () => {
    type('a');
    vi.runAllTimers();
    feed.settle(1);
    expect(vi.getTimerCount()).toBe(0);
    type('ab');
    feed.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
