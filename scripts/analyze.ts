// `npm run -s analyze < in.jsonl > out.jsonl`: what Tend sees in each message, and what it would suggest.
// In: {"id","text","emotion"?} a line. Out: a line for each, in order; a bad one gives {"id","error"} and exit status 1 at the end.
import { once } from 'node:events';
import * as v from 'valibot';
import { analyze } from '#lib/language/analyze.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';
import { lines } from './lines.ts';

const Id = v.union([v.string(), v.number()], 'id is missing: a string or a number is needed');
const Message = v.object({
  id: Id,
  text: v.string('text is missing: a string is needed'),
  emotion: v.nullish(v.string('emotion is not a string')),
});

function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): string | number | null {
  const found = v.safeParse(v.object({ id: Id }), value);
  return found.success ? found.output.id : null;
}

/** The output for one line; with `error` where the line could not be read or analysed. */
function answer(line: string): Record<string, unknown> {
  const value = read(line);
  if (value === undefined) return { id: null, error: 'not JSON' };
  const message = v.safeParse(Message, value);
  if (!message.success) return { id: idOf(value), error: message.issues[0].message };
  const { id, text, emotion } = message.output;
  try {
    const analysis = analyze(text);
    return {
      id,
      severity: analysis.severity,
      guard: analysis.guard,
      findings: analysis.findings.map(({ pattern, start, end, severity }) => ({ pattern, start, end, severity })),
      secure: analysis.secure,
      rewrites: rephrase(text, analysis, emotion ? { emotion } : {}).map(({ move, text, complete, choices }) => ({
        move,
        text,
        complete,
        choices,
      })),
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

// A reader that stops early, such as `head`, ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

for await (const line of lines(process.stdin)) {
  if (line.trim() === '') continue;
  const result = answer(line);
  if ('error' in result) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
