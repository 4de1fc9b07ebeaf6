// The small language rules are written in, parsed to a tree.
//
//   you never        two words, in a row, in one sentence
//   (a|b c)          either
//   x?  x*  x+       maybe, any number, at least one
//   {listen}         any form of the verb
//   @insult          a word or phrase of a lexicon
//   #Verb            a part of speech, as compromise tags it
//   _   ..4          one word, up to four words
//   ^   $            the clause begins here, ends here
//   ^^  $$           the message begins here, ends here
//   !x  !<x          not followed by x, not right after x
//   //               the next words may stand in the next sentence

export type Tree =
  | { kind: 'word'; word: string }
  | { kind: 'verb'; verb: string }
  | { kind: 'lexicon'; name: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'any' }
  | { kind: 'upto'; count: number }
  | { kind: 'message-start' | 'message-end' | 'clause-start' | 'clause-end' | 'next-sentence' }
  | { kind: 'not-next' | 'not-before'; tree: Tree }
  | { kind: 'sequence' | 'either'; trees: Tree[] }
  | { kind: 'repeat'; tree: Tree; min: number; max: number };

const PIECES = /\(|\)|\||!<|!|\^\^|\$\$|\^|\$|\/\/|\.\.\d+|\{[a-z ]+\}|@[a-z-]+|#[A-Za-z]+|_|[?*+]|[\p{L}\p{N}']+|\s+/gu;

/** @throws Error with the rule's text where it is not well formed. */
export function parseRule(rule: string): Tree {
  const pieces = rule.match(PIECES) ?? [];
  if (pieces.join('') !== rule) throw new Error(`not a rule: ${rule}`);
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} in rule: ${rule}`);
  };
  const spaces = () => {
    while (pieces[at] !== undefined && /^\s+$/.test(pieces[at] ?? '')) at++;
  };
  const either = (): Tree => {
    const trees = [sequence()];
    while (pieces[at] === '|') {
      at++;
      trees.push(sequence());
    }
    return trees.length === 1 && trees[0] ? trees[0] : { kind: 'either', trees };
  };
  const sequence = (): Tree => {
    const trees: Tree[] = [];
    spaces();
    while (pieces[at] !== undefined && pieces[at] !== '|' && pieces[at] !== ')') {
      trees.push(repeated());
      spaces();
    }
    if (trees.length === 0) fail('nothing');
    return trees.length === 1 && trees[0] ? trees[0] : { kind: 'sequence', trees };
  };
  const repeated = (): Tree => {
    const tree = atom();
    const mark = pieces[at];
    if (mark === '?' || mark === '*' || mark === '+') {
      at++;
      return { kind: 'repeat', tree, min: mark === '+' ? 1 : 0, max: mark === '?' ? 1 : 6 };
    }
    return tree;
  };
  const atom = (): Tree => {
    const piece = pieces[at++];
    if (piece === undefined) return fail('an end');
    if (piece === '(') {
      const tree = either();
      if (pieces[at++] !== ')') fail('no )');
      return tree;
    }
    if (piece === '!') return { kind: 'not-next', tree: atom() };
    if (piece === '!<') return { kind: 'not-before', tree: atom() };
    if (piece === '^^') return { kind: 'message-start' };
    if (piece === '$$') return { kind: 'message-end' };
    if (piece === '^') return { kind: 'clause-start' };
    if (piece === '$') return { kind: 'clause-end' };
    if (piece === '//') return { kind: 'next-sentence' };
    if (piece === '_') return { kind: 'any' };
    if (piece.startsWith('..')) return { kind: 'upto', count: Number(piece.slice(2)) };
    if (piece.startsWith('{')) return { kind: 'verb', verb: piece.slice(1, -1) };
    if (piece.startsWith('@')) return { kind: 'lexicon', name: piece.slice(1) };
    if (piece.startsWith('#')) return { kind: 'tag', tag: piece.slice(1) };
    if (/^[\p{L}\p{N}']+$/u.test(piece)) return { kind: 'word', word: piece };
    return fail(`"${piece}"`);
  };
  const tree = either();
  if (at !== pieces.length) fail('a stray )');
  return tree;
}
