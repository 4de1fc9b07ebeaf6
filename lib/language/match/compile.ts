// A rule's tree → a matcher over the tokens of a draft, with full backtracking (compromise's own match is greedy:
// "@intens? @fault-adjective" fails on "so cold" where a word stands in both lexicons).
import { lexiconEntries } from '../../vocabulary/lexicons/lexicons.ts';
import type { Context } from './context.ts';
import { inflect } from './inflect.ts';
import { parseRule, type Tree } from './parse.ts';

type Words = ReadonlySet<string>;
type Then = (at: number) => boolean;
type Matcher = (context: Context, at: number, then: Then) => boolean;

interface Part {
  run: Matcher;
  /** Whether it can match no word at all. */
  empty: boolean;
  /** The words it can begin with; null where any word can. Worked out only when asked for. */
  first(): Words | null;
  /** Of each of these sets a draft must hold a word, or it cannot match. */
  needs(): readonly Words[];
}

/** A rule ready to run: `first` and `needs` let a draft skip rules whose words it does not hold. */
export interface Rule {
  first: Words | null;
  needs: readonly Words[];
  /** Where a match that begins at token `at` ends (a token index, exclusive), or -1. */
  matchAt(context: Context, at: number): number;
}

const NONE: Words = new Set();
const NOTHING: readonly Words[] = [];

const oneOf = (words: Words): Part => ({
  empty: false,
  first: () => words,
  needs: () => [words],
  run: (context, at, then) => {
    const word = context.wordAt(at);
    return word !== undefined && words.has(word) && then(at + 1);
  },
});

const zeroWidth = (run: Matcher): Part => ({ run, empty: true, first: () => NONE, needs: () => NOTHING });
const anyWord = (run: Matcher, empty = false): Part => ({ run, empty, first: () => null, needs: () => NOTHING });

function union(sets: readonly (Words | null)[]): Words | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) all.add(word);
  }
  return all;
}

const smallest = (sets: readonly Words[]): Words => sets.reduce((a, b) => (b.size < a.size ? b : a), sets[0] ?? NONE);

function sequence(parts: readonly Part[]): Part {
  const leading = parts.slice(0, parts.findIndex((part) => !part.empty) + 1 || parts.length);
  const runFrom = (index: number): Matcher => {
    const part = parts[index];
    if (!part) return (_context, at, then) => then(at);
    if (index === parts.length - 1) return part.run;
    const rest = runFrom(index + 1);
    return (context, at, then) => part.run(context, at, (next) => rest(context, next, then));
  };
  return {
    run: runFrom(0),
    empty: parts.every((part) => part.empty),
    first: () => union(leading.map((part) => part.first())),
    needs: () => parts.flatMap((part) => part.needs()),
  };
}

function either(parts: readonly Part[]): Part {
  return {
    empty: parts.some((part) => part.empty),
    first: () => union(parts.map((part) => part.first())),
    needs: () => {
      const each = parts.map((part) => part.needs());
      const words = each.every((needs) => needs.length > 0) ? union(each.map(smallest)) : null;
      return words ? [words] : NOTHING;
    },
    run: (context, at, then) => parts.some((part) => part.run(context, at, then)),
  };
}

function repeat(part: Part, min: number, max: number): Part {
  const run = (context: Context, at: number, then: Then, count: number): boolean =>
    (count < max && part.run(context, at, (next) => next > at && run(context, next, then, count + 1))) || (count >= min && then(at));
  return {
    run: (context, at, then) => run(context, at, then, 0),
    empty: min === 0 || part.empty,
    first: part.first,
    needs: min === 0 ? () => NOTHING : part.needs,
  };
}

/** The words a tree stands for, where it is one word. */
function singleWords(tree: Tree): string[] | undefined {
  if (tree.kind === 'word') return [tree.word];
  return tree.kind === 'verb' ? inflect(tree.verb) : undefined;
}

/** Alternatives: single words become one set; phrases are tried first, so that the longest reading wins. */
function alternatives(trees: readonly Tree[]): Part {
  const words = new Set<string>();
  const phrases: Part[] = [];
  for (const tree of trees) {
    const single = singleWords(tree);
    if (single) for (const word of single) words.add(word);
    else phrases.push(build(tree));
  }
  if (words.size > 0) phrases.push(oneOf(words));
  const [only, ...others] = phrases;
  return only && others.length === 0 ? only : either(phrases);
}

const lexicons = new Map<string, Part>();

function lexicon(name: string): Part {
  const known = lexicons.get(name);
  if (known) return known;
  const part = alternatives(lexiconEntries(name).map(parseRule));
  lexicons.set(name, part);
  return part;
}

function build(tree: Tree): Part {
  switch (tree.kind) {
    case 'word':
      return oneOf(new Set([tree.word]));
    case 'verb':
      return oneOf(new Set(inflect(tree.verb)));
    case 'lexicon':
      return lexicon(tree.name);
    case 'tag':
      return anyWord((context, at, then) => context.hasTag(at, tree.tag) && then(at + 1));
    case 'any':
      return anyWord((context, at, then) => context.wordAt(at) !== undefined && then(at + 1));
    case 'upto':
      return anyWord((context, at, then) => {
        for (let skipped = 0; ; skipped++) {
          if (then(at + skipped)) return true;
          if (skipped === tree.count || context.wordAt(at + skipped) === undefined) return false;
        }
      }, true);
    case 'message-start':
      return zeroWidth((_context, at, then) => at === 0 && then(at));
    case 'message-end':
      return zeroWidth((context, at, then) => at === context.reading.tokens.length && then(at));
    case 'clause-start':
      return zeroWidth((context, at, then) => context.clauseStart(at) && then(at));
    case 'clause-end':
      return zeroWidth((context, at, then) => context.clauseEnd(at) && then(at));
    case 'next-sentence':
      return zeroWidth((context, at, then) => context.crossing(at, () => then(at)));
    case 'not-next': {
      const part = build(tree.tree);
      return zeroWidth((context, at, then) => !part.run(context, at, () => true) && then(at));
    }
    case 'not-before': {
      const part = build(tree.tree);
      return zeroWidth(
        (context, at, then) => !(at > 0 && context.sameSentence(at - 1, at) && part.run(context, at - 1, (end) => end === at)) && then(at),
      );
    }
    case 'sequence':
      return sequence(tree.trees.map(build));
    case 'either':
      return alternatives(tree.trees);
    case 'repeat':
      return repeat(build(tree.tree), tree.min, tree.max);
  }
}

/** @throws Error where the tree names an unknown lexicon, or could match nothing at all. */
export function compileRule(tree: Tree): Rule {
  const part = build(tree);
  if (part.empty) throw new Error('a rule that matches nothing at all');
  return {
    first: part.first(),
    needs: part.needs(),
    matchAt: (context, at) => {
      context.begin(at);
      let end = -1;
      part.run(context, at, (next) => {
        end = next;
        return true;
      });
      return end;
    },
  };
}
