import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

async function analyze(input: string | Uint8Array) {
  const child = spawn(process.execPath, ['scripts/analyze.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(input);
  const out = await text(child.stdout);
  const rows = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { out, rows, status: await closed };
}

const BLAME = 'You never listen to me. 😞 You always walk out when I talk.';

describe('npm run analyze', () => {
  test('answers each line in order, in the documented format', async () => {
    const { out, rows, status } = await analyze(
      `${JSON.stringify({ id: 'a', text: BLAME })}\n${JSON.stringify({ id: 2, text: 'See you at six?' })}\n`,
    );
    expect(status).toBe(0);
    expect(out.endsWith('\n')).toBe(true);
    expect(rows.map((row) => row.id)).toEqual(['a', 2]);
    const [heated, plain] = rows;
    expect(Object.keys(heated)).toEqual(['id', 'severity', 'guard', 'findings', 'secure', 'rewrites']);
    expect(heated.severity).toBeGreaterThanOrEqual(2);
    expect(heated.guard).toBeNull();
    expect(heated.findings[0]).toEqual({
      pattern: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      severity: expect.any(Number),
    });
    expect(heated.rewrites[0]).toMatchObject({ move: expect.any(String), text: expect.any(String), complete: expect.any(Boolean) });
    expect(plain).toMatchObject({ id: 2, severity: 0, guard: null, findings: [], rewrites: [] });
  });

  test('offsets are UTF-16 code units into the text as given', async () => {
    const { rows } = await analyze(JSON.stringify({ id: 1, text: `💔💔 ${BLAME}` }));
    expect(rows[0].findings.length).toBeGreaterThan(0);
    for (const { start, end } of rows[0].findings) {
      expect(`💔💔 ${BLAME}`.slice(start, end).trim()).not.toBe('');
      expect(start).toBeGreaterThanOrEqual('💔💔 '.length);
    }
  });

  test('a bad line gets an error and the run goes on, with exit status 1 at the end', async () => {
    const { rows, status } = await analyze(
      [
        '{"id":"a","text":"hi"}',
        '{not json',
        '{"id":"c"}',
        '{"text":"no id"}',
        '[]',
        '{"id":"e","text":"hi","emotion":3}',
        '{"id":"f","text":"ok"}',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(rows.map((row) => [row.id, 'error' in row])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      [null, true],
      [null, true],
      ['e', true],
      ['f', false],
    ]);
    expect(Object.keys(rows[2])).toEqual(['id', 'error']);
    expect(rows[2].error).toContain('text');
  });

  test('blank lines, CRLF, a byte-order mark and U+2028 within a string are read as meant', async () => {
    const { rows, status } = await analyze(
      '\uFEFF{"id":1,"text":"one"}\r\n\r\n   \n{"id":2,"text":"two\u2028lines"}\r\n{"id":3,"text":""}',
    );
    expect(status).toBe(0);
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3]);
  });

  test('nothing in gives nothing out', async () => {
    expect(await analyze('')).toEqual({ out: '', rows: [], status: 0 });
  });

  test('takes a large input without losing or mixing lines', async () => {
    const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: `message ${id}: see you at ${id % 12}` })).join('\n');
    const { rows, status } = await analyze(input);
    expect(status).toBe(0);
    expect(rows.map((row) => row.id)).toEqual(Array.from({ length: 3000 }, (_, id) => id));
  });

  test('an emotion reaches the wording', async () => {
    const emotions = ['lonely', 'furious', 'worried', 'jealous'];
    const { rows } = await analyze([...emotions.entries()].map(([id, emotion]) => JSON.stringify({ id, text: BLAME, emotion })).join('\n'));
    expect(new Set(rows.map((row) => JSON.stringify(row.rewrites))).size).toBeGreaterThan(1);
  });
});
