// Rules under names, compiled at the first use and looked up by the words they can begin with.
import { compileRule, type Rule } from './compile.ts';
import type { Context } from './context.ts';

export interface Match<Name extends string> {
  name: Name;
  /** Token indices, half open. */
  from: number;
  to: number;
  /** The rule's own text, for those who want to know why. */
  rule: string;
}

export interface RuleSet<Name extends string> {
  /** Every rule's first match at every place, in order of place. */
  matches(context: Context): Match<Name>[];
  some(context: Context): boolean;
}

interface Named<Name extends string> {
  name: Name;
  text: string;
  rule: Rule;
}

function index<Name extends string>(source: Partial<Record<Name, readonly string[]>>) {
  const byWord = new Map<string, Named<Name>[]>();
  const anywhere: Named<Name>[] = [];
  for (const [name, texts] of Object.entries(source) as [Name, readonly string[]][]) {
    for (const text of texts) {
      const named = { name, text, rule: compileRule(text) };
      if (named.rule.first === null) anywhere.push(named);
      else
        for (const word of named.rule.first) {
          const list = byWord.get(word);
          if (list) list.push(named);
          else byWord.set(word, [named]);
        }
    }
  }
  return { byWord, anywhere };
}

export function ruleSet<Name extends string>(source: Partial<Record<Name, readonly string[]>>): RuleSet<Name> {
  let ready: ReturnType<typeof index<Name>> | undefined;
  const each = (context: Context, visit: (match: Match<Name>) => boolean): void => {
    ready ??= index(source);
    const { tokens } = context.reading;
    for (let from = 0; from < tokens.length; from++) {
      const word = tokens[from]?.word ?? '';
      for (const list of [ready.byWord.get(word), ready.anywhere]) {
        for (const { name, text, rule } of list ?? []) {
          const to = rule.matchAt(context, from);
          if (to > from && visit({ name, from, to, rule: text })) return;
        }
      }
    }
  };
  return {
    matches(context) {
      const found: Match<Name>[] = [];
      each(context, (match) => {
        found.push(match);
        return false;
      });
      return found;
    },
    some(context) {
      let found = false;
      each(context, () => {
        found = true;
        return true;
      });
      return found;
    },
  };
}
