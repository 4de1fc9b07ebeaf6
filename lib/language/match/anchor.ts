// The words by which a rule is looked up: of all a match must hold, those a draft is least likely to have.
// Worked out from the tree alone, so that a rule no draft has come near is never built.
import { lexiconEntries } from '../../vocabulary/lexicons/lexicons.ts';
import { inflect } from './inflect.ts';
import { parseRule, type Tree } from './parse.ts';

const FREQUENT = new Set(
  'i you a the to and it is not me my your of in for that this on be have do so what with but are was we he she they if just like at all up no now can will get go know am or how when here there about out one good time as from him her them an did has had would could should want see ok yes really think need going come more then too back make say tell been never always love us our don very still even only'.split(
    ' ',
  ),
);

interface Lexicon {
  trees: Tree[];
  cost: number;
}
const lexicons = new Map<string, Lexicon>();

function lexicon(name: string): Lexicon {
  let known = lexicons.get(name);
  if (!known) {
    const trees = lexiconEntries(name).map(parseRule);
    known = { trees, cost: sum(trees) };
    lexicons.set(name, known);
  }
  return known;
}

const sum = (trees: readonly Tree[]): number => trees.reduce((total, tree) => total + cost(tree), 0);

/** How often a draft holds one of the words a tree cannot do without; infinite where it needs none. */
function cost(tree: Tree): number {
  switch (tree.kind) {
    case 'word':
      return FREQUENT.has(tree.word) ? 40 : 1;
    case 'verb':
      return FREQUENT.has(tree.verb) ? 80 : 4;
    case 'lexicon':
      return lexicon(tree.name).cost;
    case 'either':
      return sum(tree.trees);
    case 'sequence':
      return Math.min(...tree.trees.map(cost));
    case 'repeat':
      return tree.min === 0 ? Number.POSITIVE_INFINITY : cost(tree.tree);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function collect(tree: Tree, into: Set<string>): void {
  switch (tree.kind) {
    case 'word':
      into.add(tree.word);
      break;
    case 'verb':
      for (const form of inflect(tree.verb)) into.add(form);
      break;
    case 'lexicon':
      for (const entry of lexicon(tree.name).trees) collect(entry, into);
      break;
    case 'either':
      for (const each of tree.trees) collect(each, into);
      break;
    case 'sequence': {
      const costs = tree.trees.map(cost);
      const best = tree.trees[costs.indexOf(Math.min(...costs))];
      if (best) collect(best, into);
      break;
    }
    case 'repeat':
      collect(tree.tree, into);
  }
}

/** One of these words must be in a draft for the rule to match; undefined where it needs none in particular. */
export function anchorOf(tree: Tree): ReadonlySet<string> | undefined {
  if (cost(tree) === Number.POSITIVE_INFINITY) return undefined;
  const words = new Set<string>();
  collect(tree, words);
  return words;
}
