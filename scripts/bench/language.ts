// What reading a draft costs beside plain compromise, short and long, and what a wording costs beside the reading.
import nlp from 'compromise';
import { analyze } from '#lib/language/analyze.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';
import { labelledRows } from '../corpus/labelled-rows.ts';
import { type Row, timed } from './row.ts';

const ROUNDS = 9;
const SIZES = [20, 200, 2000, 20_000, 100_000] as const;

/** Chat of a given length, made of the project's own messages. */
function draftOf(length: number, messages: readonly string[]): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${messages[i % messages.length]} `;
  return text.slice(0, length);
}

export function languageRows(): Row[] {
  const messages = labelledRows('tests/corpus/batch-2').map(({ text }) => text);
  const chat = messages.slice(0, 200);
  const each = (work: (text: string) => void) => (call: number) => work(chat[call % chat.length] ?? '');
  const read = each((text) => analyze(text));
  const plain = each((text) => nlp(text));
  // Warm: everything built, everything compiled.
  timed(3, chat.length, read);
  timed(3, chat.length, plain);
  const rows: Row[] = [
    {
      what: 'reading a chat message, warm',
      unit: 'ms',
      values: timed(ROUNDS, chat.length, read),
      against: { what: 'one plain `nlp(text)`', values: timed(ROUNDS, chat.length, plain) },
      reach: { kind: 'times', most: 3 },
    },
  ];
  for (const size of SIZES) {
    const text = draftOf(size, messages);
    const calls = size > 2000 ? 1 : 5;
    analyze(text);
    nlp(text);
    rows.push({
      what: `reading ${size.toLocaleString('en')} characters`,
      unit: 'ms',
      values: timed(5, calls, () => analyze(text)),
      against: { what: 'plain `nlp`', values: timed(size > 2000 ? 3 : 5, calls, () => nlp(text)) },
      reach: { kind: 'times', most: 3 },
    });
  }
  const heated = messages.filter((text) => analyze(text).severity >= 2).slice(0, 60);
  const analyses = heated.map((text) => analyze(text));
  const word = (call: number) => {
    const i = call % heated.length;
    const [text, analysis] = [heated[i], analyses[i]];
    if (text !== undefined && analysis) rephrase(text, analysis);
  };
  timed(2, heated.length, word);
  rows.push({
    what: 'wordings for a heated message',
    unit: 'ms',
    values: timed(ROUNDS, heated.length, word),
    against: { what: 'reading it', values: timed(ROUNDS, heated.length, (call) => analyze(heated[call % heated.length] ?? '')) },
    reach: { kind: 'times', most: 2 },
  });
  return rows;
}
