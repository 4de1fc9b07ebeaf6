import { describe, expect, test } from 'vitest';
import { markOf } from '#lib/composer/conversation.ts';
import { MAX_DRAFT, parseComposerMessage } from '#lib/messages.ts';

const outcome = {
  type: 'outcome',
  id: 1,
  moment: '0f0a52f1-8d0e-4f0e-9f5a-3f1d5f6a0001',
  outcome: { kind: 'rephrased', move: 'owning' },
  site: 'whatsapp',
  conversation: markOf('Ann'),
  patterns: ['criticism'],
  secure: [],
  severity: 2,
};

describe('what the background takes from a page’s frame', () => {
  test.each([
    { type: 'draft', rev: 1, text: 'hello', conversation: 'x1' },
    { type: 'here' },
    { type: 'spoke', id: 7, card: '00000000-0000-4000-8000-000000000007', conversation: 'x1' },
    { type: 'wordings', id: 1, text: 'hello', conversation: 'x1' },
    { type: 'wordings', id: 1, text: 'hello', conversation: 'x1', emotion: 'hurt' },
    { type: 'never-flag', id: 1, words: 'you dork' },
    { type: 'review', id: 2, text: 'I need a break' },
    { type: 'open-prompt', id: 3 },
    outcome,
    { ...outcome, outcome: { kind: 'quiet', scope: 'today' } },
    { ...outcome, outcome: { kind: 'kept' }, emotion: 'left out' },
  ])('%o', (message) => {
    expect(parseComposerMessage(message)).toEqual(message);
  });

  test.each([
    null,
    'draft',
    {},
    { type: 'draft', rev: 1, text: 'hello' },
    { type: 'draft', rev: -1, text: 'hello', conversation: 'x1' },
    { type: 'draft', rev: 1.5, text: 'hello', conversation: 'x1' },
    { type: 'draft', rev: 1, text: 'x'.repeat(MAX_DRAFT + 1), conversation: 'x1' },
    { type: 'draft', rev: 1, text: 'hello', conversation: 'Ann Smith' },
    { type: 'spoke', id: 7, card: '00000000-0000-4000-8000-000000000007', conversation: 'https://chat.example.org/ann' },
    { type: 'never-flag', id: 1, words: 'you dork '.repeat(10) },
    { type: 'wordings', text: 'hello' },
    { ...outcome, outcome: { kind: 'rephrased' } },
    { ...outcome, severity: 4 },
    { ...outcome, patterns: ['nonsense'] },
    { ...outcome, site: 'Not A Site' },
    { ...outcome, outcome: { kind: 'unheard-of' } },
  ])('refuses %o', (message) => {
    expect(parseComposerMessage(message)).toBeNull();
  });

  test('an outcome has no room for the draft', () => {
    expect(parseComposerMessage({ ...outcome, text: 'You never listen' })).toBeNull();
    expect(parseComposerMessage({ ...outcome, outcome: { kind: 'edited', text: 'You never listen' } })).toBeNull();
  });
});
