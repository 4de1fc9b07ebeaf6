// Chat spellings that stand for two things are settled by the word after them: "ur mean" / "ur mum", "ill sit" / "ill again".
import { isPredicate } from './known-words.ts';
import type { Token } from './token.ts';

const AFTER_BE = new Set(
  'a an the so such not always never being just really too very still only both all gonna going also literally actually honestly fucking bloody kinda welcome right wrong full like one more as in out on'.split(
    ' ',
  ),
);
const BEFORE_WILL = new Set(
  'just sit go be do get have never not always wait see try let call text stay pay take tell make come leave stop say show find send bring give ask keep move pick meet start give handle sort manage eat cook clean drop talk think probably definitely'.split(
    ' ',
  ),
);

const AUXILIARY = new Set('are do did does have has had can could will would is was were should'.split(' '));
const SUBJECT = new Set('you i he she they we it'.split(' '));

/** "aren't you talking" is read as "are you not talking", so that rules need one order only. */
function invertQuestions(tokens: Token[]): void {
  for (let i = 2; i < tokens.length; i++) {
    const [verb, not, subject] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (
      verb &&
      not?.word === 'not' &&
      subject &&
      subject.gap === 'space' &&
      not.start === verb.start &&
      AUXILIARY.has(verb.word) &&
      SUBJECT.has(subject.word)
    ) {
      not.word = subject.word;
      subject.word = 'not';
    }
  }
}

const UNIT = /^(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|times|texts?|messages?|calls?|missed|nights?|people|of)$/;

/** "4 hours" is a number where "4 you" is a word. */
function settleNumbers(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    const unit = tokens[i + 1];
    if (token.end - token.start !== 1 || unit?.gap !== 'space' || !UNIT.test(unit.word)) continue;
    if (token.word === 'for') token.word = 'four';
    else if (token.word === 'to') token.word = 'two';
  }
}

/** Rewrites `tokens` in place; spans stay. */
export function settleAmbiguous(tokens: Token[]): void {
  invertQuestions(tokens);
  settleNumbers(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    const after = next?.gap === 'stop' ? undefined : next?.word;
    const afterThat = tokens[i + 2];
    const last = afterThat?.gap !== 'space';
    if (token.word === 'ur' || token.word === 'your') {
      const verb =
        after !== undefined && (AFTER_BE.has(after) || /ing$/.test(after) || (isPredicate(after) && (last || token.word === 'ur')));
      if (verb && !(token.word === 'your' && /ing$/.test(after ?? '') && !last)) {
        token.word = 'you';
        tokens.splice(i + 1, 0, { ...token, word: 'are', gap: 'space' });
      } else token.word = 'your';
    } else if ((token.word === 'ill' || token.word === 'id') && after && BEFORE_WILL.has(after)) {
      const word = token.word === 'ill' ? 'will' : 'would';
      token.word = 'i';
      tokens.splice(i + 1, 0, { ...token, word, gap: 'space' });
    } else if (token.word === 'well' && tokens[i - 1]?.word !== 'as' && after && BEFORE_WILL.has(after) && token.gap === 'space') {
      token.word = 'we';
      tokens.splice(i + 1, 0, { ...token, word: 'will', gap: 'space' });
    }
  }
}
