// Rules under names, looked up by the rarest words they need and built when a draft first holds these.
import { anchorOf } from './anchor.ts';
import { compileRule, type Rule } from './compile.ts';
import type { Context } from './context.ts';
import { parseRule, type Tree } from './parse.ts';

export interface Match<Name extends string> {
  name: Name;
  /** Token indices, half open. */
  from: number;
  to: number;
  /** The rule's own text, for those who want to know why. */
  rule: string;
}

export interface RuleSet<Name extends string> {
  /** Every rule's match at every place, in order of place. */
  matches(context: Context): Match<Name>[];
  some(context: Context): boolean;
}

interface Named<Name extends string> {
  name: Name;
  text: string;
  tree: Tree;
  rule?: Rule;
}

interface Index<Name extends string> {
  byWord: Map<string, Named<Name>[]>;
  /** Rules that need no particular word. */
  always: Named<Name>[];
}

function index<Name extends string>(source: Partial<Record<Name, readonly string[]>>): Index<Name> {
  const byWord = new Map<string, Named<Name>[]>();
  const always: Named<Name>[] = [];
  for (const [name, texts] of Object.entries(source) as [Name, readonly string[]][]) {
    for (const text of texts) {
      const named: Named<Name> = { name, text, tree: parseRule(text) };
      const anchor = anchorOf(named.tree);
      if (!anchor) always.push(named);
      for (const word of anchor ?? []) {
        const list = byWord.get(word);
        if (list) list.push(named);
        else byWord.set(word, [named]);
      }
    }
  }
  return { byWord, always };
}

function candidates<Name extends string>({ byWord, always }: Index<Name>, words: ReadonlySet<string>): Set<Named<Name>> {
  const found = new Set(always);
  for (const word of words) for (const named of byWord.get(word) ?? []) found.add(named);
  return found;
}

export function ruleSet<Name extends string>(source: Partial<Record<Name, readonly string[]>>): RuleSet<Name> {
  let ready: Index<Name> | undefined;
  const find = (context: Context, onlyOne: boolean): Match<Name>[] => {
    ready ??= index(source);
    const found: Match<Name>[] = [];
    const { tokens } = context.reading;
    for (const named of candidates(ready, context.words)) {
      named.rule ??= compileRule(named.tree);
      const { name, text, rule } = named;
      if (!rule.needs.every((set) => context.holdsOneOf(set))) continue;
      for (let from = 0; from < tokens.length; from++) {
        if (rule.first && !rule.first.has(tokens[from]?.word ?? '')) continue;
        const to = rule.matchAt(context, from);
        if (to <= from) continue;
        found.push({ name, from, to, rule: text });
        if (onlyOne) return found;
      }
    }
    return found.sort((a, b) => a.from - b.from);
  };
  return { matches: (context) => find(context, false), some: (context) => find(context, true).length > 0 };
}
