// The examples beside each pattern's rules are for readers and tests: what people install goes without them.
const PATTERN = /\/lib\/language\/patterns\/(?!index)[\w-]+\.ts$/;
const EXAMPLES = /\n {2}examples: \{[\s\S]*\n {2}\},\n\}\);/;

/** Empties the `examples` of every pattern's file. @throws Error where a file has none, so that a change of form is seen. */
export function dropExamples() {
  return {
    name: 'tend:drop-examples',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!PATTERN.test(id)) return null;
      if (!EXAMPLES.test(code)) throw new Error(`No examples where they are looked for: ${id}`);
      return { code: code.replace(EXAMPLES, '\n  examples: { hits: [], misses: [] },\n});'), map: null };
    },
  };
}
