// A rule's tree → a matcher over the tokens of a draft, with full backtracking (compromise's own match is greedy:
// "@intens? @judgement" fails on "so cold" where a word stands in both lexicons).
import { lexiconEntries } from '../../vocabulary/lexicons/lexicons.ts';
import type { Context } from './context.ts';
import { inflect } from './inflect.ts';
import { parseRule, type Tree } from './parse.ts';
import { rarest } from './rarest.ts';

type Then = (at: number) => boolean;
type Matcher = (context: Context, at: number, then: Then) => boolean;

interface Part {
  run: Matcher;
  /** The words it can begin with; null where any word can. */
  first: ReadonlySet<string> | null;
  /** Of each of these sets a draft must hold a word, or it cannot match. */
  needs: readonly ReadonlySet<string>[];
  empty: boolean;
}

/** A rule ready to run: `first` lets a draft skip rules whose first word it does not hold. */
export interface Rule {
  first: ReadonlySet<string> | null;
  needs: readonly ReadonlySet<string>[];
  /** Where a match that begins at token `at` ends (a token index, exclusive), or -1. */
  matchAt(context: Context, at: number): number;
}

const NONE: ReadonlySet<string> = new Set();

const oneOf = (words: ReadonlySet<string>): Part => ({
  first: words,
  needs: [words],
  empty: false,
  run: (context, at, then) => {
    const word = context.wordAt(at);
    return word !== undefined && words.has(word) && then(at + 1);
  },
});

const zeroWidth = (run: Matcher): Part => ({ run, first: NONE, needs: [], empty: true });

function sequence(parts: Part[]): Part {
  let first: Set<string> | null = new Set();
  let empty = true;
  for (const part of parts) {
    if (!empty) break;
    if (part.first === null || first === null) first = null;
    else for (const word of part.first) first.add(word);
    empty = part.empty;
  }
  const runFrom = (index: number): Matcher => {
    const part = parts[index];
    if (!part) return (_context, at, then) => then(at);
    if (index === parts.length - 1) return part.run;
    const rest = runFrom(index + 1);
    return (context, at, then) => part.run(context, at, (next) => rest(context, next, then));
  };
  return { run: runFrom(0), first, needs: parts.flatMap((part) => part.needs), empty };
}

function either(parts: Part[]): Part {
  const first = parts.some((part) => part.first === null) ? null : new Set(parts.flatMap((part) => [...(part.first ?? [])]));
  const everyNeeds = parts.every((part) => part.needs.length > 0);
  return {
    first,
    needs: everyNeeds ? [new Set(parts.flatMap((part) => [...rarest(part.needs)]))] : [],
    empty: parts.some((part) => part.empty),
    run: (context, at, then) => {
      const word = context.wordAt(at);
      return parts.some(
        (part) => (part.empty || part.first === null || (word !== undefined && part.first.has(word))) && part.run(context, at, then),
      );
    },
  };
}

function repeat(part: Part, min: number, max: number): Part {
  const run = (context: Context, at: number, then: Then, count: number): boolean =>
    (count < max && part.run(context, at, (next) => next > at && run(context, next, then, count + 1))) || (count >= min && then(at));
  return {
    first: part.first,
    needs: min === 0 ? [] : part.needs,
    empty: min === 0 || part.empty,
    run: (context, at, then) => run(context, at, then, 0),
  };
}

const lexicons = new Map<string, Part>();

function lexicon(name: string): Part {
  const known = lexicons.get(name);
  if (known) return known;
  const words = new Set<string>();
  const phrases: Part[] = [];
  for (const entry of lexiconEntries(name)) {
    const tree = parseRule(entry);
    if (tree.kind === 'word') words.add(tree.word);
    else if (tree.kind === 'verb') for (const form of inflect(tree.verb)) words.add(form);
    else phrases.push(build(tree));
  }
  // phrases first: the longest reading is tried before the single word
  const part = phrases.length === 0 ? oneOf(words) : either([...phrases, ...(words.size > 0 ? [oneOf(words)] : [])]);
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
      return { first: null, needs: [], empty: false, run: (context, at, then) => context.hasTag(at, tree.tag) && then(at + 1) };
    case 'any':
      return { first: null, needs: [], empty: false, run: (context, at, then) => context.wordAt(at) !== undefined && then(at + 1) };
    case 'upto':
      return {
        first: null,
        needs: [],
        empty: true,
        run: (context, at, then) => {
          for (let skipped = 0; ; skipped++) {
            if (then(at + skipped)) return true;
            if (skipped === tree.count || context.wordAt(at + skipped) === undefined) return false;
          }
        },
      };
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
      return either(tree.trees.map(build));
    case 'repeat':
      return repeat(build(tree.tree), tree.min, tree.max);
  }
}

/** @throws Error where the rule is not well formed, names an unknown lexicon, or could match nothing at all. */
export function compileRule(text: string): Rule {
  const part = build(parseRule(text));
  if (part.empty) throw new Error(`matches nothing at all: ${text}`);
  return {
    first: part.first,
    needs: part.needs,
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
