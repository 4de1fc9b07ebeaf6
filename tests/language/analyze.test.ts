import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/language/analyze.ts';

const found = (text: string) => analyze(text).findings.map((finding) => finding.pattern);

describe('findings map back to the draft as written', () => {
  test.each([
    ['U NEVER LISTEN TO ME', 'criticism'],
    ['ur so selfish omg', 'criticism'],
    ['youuuu are sooo paaathetic', 'contempt'],
    ['you are a f**king idiot', 'contempt'],
    ['you’re pathetic', 'contempt'],
    ['yo\u200bu are path\u0065\u0301tic', 'contempt'],
    ['𝐲𝐨𝐮 are an idiot', 'contempt'],
  ])('%s', (text, pattern) => {
    const finding = analyze(text).findings.find((item) => item.pattern === pattern);
    expect(finding, text).toBeDefined();
    expect(text.slice(finding?.start, finding?.end).trim()).not.toBe('');
  });

  test('on arbitrary text, for any Unicode', () => {
    const words = fc.constantFrom(
      'you',
      'never',
      'listen',
      'ur',
      'idiot',
      '😂',
      '\u200b',
      'é',
      '…',
      '!!!',
      '\n',
      'leave me alone',
      '𝒻',
      'ﬁ',
      '🏳️‍🌈',
      '"',
      "'",
      '*',
      '$',
    );
    const messy = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 4 }))).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(messy, (text) => {
        const analysis = analyze(text);
        expect(analyze(text)).toEqual(analysis);
        for (const { start, end, severity } of analysis.findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(severity).toBeLessThanOrEqual(analysis.severity);
        }
        expect(analysis.arousal).toBeGreaterThanOrEqual(0);
        expect(analysis.arousal).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('a quote ends where a phrase does', () => {
  test.each([
    ['You always leave the slides to me', 'You always leave the slides'],
    ['why are you ignoring me today', 'why are you ignoring me'],
    ['You never listen', 'You never listen'],
  ])('%s', (text, quote) => {
    expect(analyze(text).findings.map(({ start, end }) => text.slice(start, end))).toContain(quote);
  });
});

describe('what is not a finding', () => {
  test.each([
    '',
    '   ',
    '😂😂😂',
    'https://example.org/you-are-an-idiot',
    '```\nif (you.never(listen)) throw idiot;\n```',
    'he is such a jerk',
    'She said "you are pathetic" and walked off',
    'this test is stupid, let me kill the process',
    'lol you dork 😂 come here',
    'call me when you land',
    'send the file by 5 please',
    'close the door',
    'are you ok?',
    'how did I do on the report?',
    'I feel sad and lonely tonight',
    'I feel like pizza',
    "I'm dying lol",
    'thanks so much for driving me, you are a star',
    "it's going to be okay, I'm here",
    'sorry I was late, I should have called',
    'either is fine',
    'you never know, it might be sunny',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('talk in general is about nobody here', () => {
  test.each([
    'If you never listen to the teacher, the exam is a surprise.',
    'When you are always late for choir, the good seats are gone.',
    'People may think that you are rude there, so bring a small gift.',
    "Tell her you're jealous of the garden, she will be delighted.",
    'Call him when you say you will, that is all the trick there is.',
    'It was worth it, the view alone is worth the climb.',
    'Talk to them about the timetable first.',
    'Crocodiles grow up slowly.',
    'The results were poorly understood.',
    'Go back to the second roundabout and keep on to the church.',
  ])('%s', (text) => {
    expect(analyze(text).severity).toBeLessThan(2);
  });

  test.each(['It hurts when you never listen to me.', 'When have you ever listened to me?', 'when did you ever listen to me'])(
    'but this is not: %s',
    (text) => {
      expect(analyze(text).severity).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('a digit before a measure is a number', () => {
  test('and a word before anything else', () => {
    expect(analyze('4 hours and not even one reply').findings.map(({ pattern }) => pattern)).toContain('protest');
    expect(analyze('thanks 4 the lift, it was 2 good').findings).toEqual([]);
  });
});

describe('other languages give nothing', () => {
  test.each([
    'eres un idiota y nunca me escuchas, no te soporto',
    'warum hörst du mir nie zu, das ist so typisch für dich',
    'tu ne m’écoutes jamais, je suis fatigué de tout ça',
    'ты никогда меня не слушаешь',
    'どうしていつも返事くれないの',
  ])('%s', (text) => {
    expect(analyze(text)).toMatchObject({ severity: 0, guard: null, findings: [] });
  });
});

describe('intensity', () => {
  test('shouting raises the severity of what it carries, and carries nothing alone', () => {
    expect(analyze('you never help').severity).toBe(2);
    expect(analyze('YOU NEVER HELP!!!').severity).toBe(3);
    expect(analyze('THE TRAIN IS HERE!!!').severity).toBe(0);
  });

  test('a laugh turns a tease into banter', () => {
    expect(analyze('you are an idiot').severity).toBe(3);
    expect(analyze('you are an idiot 😂😂').severity).toBe(0);
  });
});

describe('long drafts', () => {
  test('a heated last line of 100,000 characters is seen, with its true place', () => {
    const text = `${'We talked about the garden and the weather for a while. '.repeat(1800)}\nYou never listen to me.`;
    const [first] = analyze(text).findings;
    expect(text.slice(first?.start, first?.end)).toContain('never listen');
  });
});
