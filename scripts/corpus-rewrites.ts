// Measures the rewrites of a labelled corpus against the bars of the product: complete, quiet when read again, clean English, holding
// on to the draft, seldom the same, not too long. Harper is an independent judge of the English.
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { analyze } from '#lib/language/analyze.ts';
import { carries, contentStems } from '#lib/language/rephrase/carry.ts';
import { plain } from '#lib/language/rephrase/read/plain.ts';
import { rephrase } from '#lib/language/rephrase/rephrase.ts';
import { hearVoice } from '#lib/language/rephrase/voice.ts';
import type { Rewrite } from '#lib/language/types.ts';

export interface Row {
  id: string;
  text: string;
}

export interface Share {
  got: number;
  of: number;
  /** What fell short, to be read. */
  misses: string[];
}

export interface RewriteReport {
  drafts: number;
  complete: Share;
  quiet: Share;
  clean: Share;
  carried: Share;
  /** Rewrites whose text another draft got too: the fewer, the better. */
  repeated: Share;
  short: Share;
  /** First wordings that hold at least one of the draft's words. */
  carriedFirst: Share;
}

interface Offered {
  row: Row;
  rewrite: Rewrite;
  first: boolean;
}

const share = (of: number, misses: string[]): Share => ({ got: of - misses.length, of, misses });
const line = ({ row, rewrite }: Offered, why = ''): string => `${row.text}  →  ${rewrite.text}${why ? `  [${why}]` : ''}`;

/** A capital inside a sentence, but for days, months, feasts and sites: those tell when and where. */
const NAME =
  /(?<=[a-z,] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Eid|Diwali|Pongal|Thanksgiving|Instagram|Facebook|WhatsApp|Netflix)[A-Z][a-z]+/g;

/** Content of a draft beyond names. */
function content(text: string): Set<string> {
  const stems = contentStems(plain(text));
  for (const name of text.match(NAME) ?? []) for (const stem of contentStems(name)) stems.delete(stem);
  return stems;
}

let judge: Promise<LocalLinter> | undefined;

async function linter(): Promise<LocalLinter> {
  const made = new LocalLinter({ binary: binaryInlined });
  await made.setup();
  await made.setLintConfig({ ...(await made.getDefaultLintConfig()), SpellCheck: false });
  return made;
}

/** What Harper finds in a text, as "kind: words". Capitals are not judged where the draft has none. */
async function lints(text: string, lower: boolean): Promise<Set<string>> {
  judge ??= linter();
  const found = await (await judge).lint(text, { language: 'plaintext' });
  return new Set(
    found
      .filter((lint) => lint.lint_kind() !== 'Spelling' && !(lower && lint.lint_kind() === 'Capitalization'))
      .map((lint) => `${lint.lint_kind()}: ${lint.get_problem_text()} (${lint.message()})`),
  );
}

/** Rewrites every draft that calls for a prompt, and measures what comes out. */
export async function measureRewrites(rows: readonly Row[], { grammar = true } = {}): Promise<RewriteReport> {
  const offered: Offered[] = [];
  const incomplete: string[] = [];
  let drafts = 0;
  for (const row of rows) {
    const analysis = analyze(row.text);
    if (analysis.severity < 2 || analysis.guard) continue;
    drafts++;
    const complete = rephrase(row.text, analysis).filter((rewrite) => rewrite.complete);
    if (!complete.length) incomplete.push(row.text);
    complete.forEach((rewrite, n) => {
      offered.push({ row, rewrite, first: n === 0 });
    });
  }
  const loud = offered.filter(({ rewrite }) => analyze(rewrite.text).severity > 0).map((o) => line(o));
  const empty = offered.filter(({ row, rewrite }) => !carries(rewrite.text, content(row.text)));
  const long = offered.filter(({ row, rewrite }) => rewrite.text.length > 2 * row.text.length + 120).map((o) => line(o));
  const owners = new Map<string, Set<string>>();
  for (const { row, rewrite } of offered) owners.set(rewrite.text, (owners.get(rewrite.text) ?? new Set()).add(row.text));
  const repeated = offered.filter(({ rewrite }) => (owners.get(rewrite.text)?.size ?? 0) > 1).map((o) => line(o));
  const unclean: string[] = [];
  if (grammar)
    for (const one of offered) {
      const { lower } = hearVoice(one.row.text);
      const found = await lints(one.rewrite.text, lower);
      if (!found.size) continue;
      const before = await lints(one.row.text, lower);
      const fresh = [...found].filter((lint) => !before.has(lint));
      if (fresh.length) unclean.push(line(one, fresh.join('; ')));
    }
  const firsts = offered.filter((o) => o.first);
  return {
    drafts,
    complete: share(drafts, incomplete),
    quiet: share(offered.length, loud),
    clean: share(offered.length, unclean),
    carried: share(
      offered.length,
      empty.map((o) => line(o)),
    ),
    repeated: share(offered.length, repeated),
    short: share(offered.length, long),
    carriedFirst: share(
      firsts.length,
      firsts.filter((o) => empty.includes(o)).map((o) => line(o)),
    ),
  };
}
