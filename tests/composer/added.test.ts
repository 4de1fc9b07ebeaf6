import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedAmong, hostOf, patternOf } from '#lib/composer/sites/added.ts';

test.each([
  ['chat.example.org', 'https://chat.example.org/*'],
  ['  chat.example.org ', 'https://chat.example.org/*'],
  ['https://Chat.Example.org/team/channels/town-square?x=1#y', 'https://chat.example.org/*'],
  ['chat.example.org:8065/login', 'https://chat.example.org/*'],
  ['http://192.168.1.5:8065', 'http://192.168.1.5/*'],
  ['http://server/', 'http://server/*'],
  ['localhost', 'https://localhost/*'],
  ['https://[::1]:3000/', 'https://[::1]/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*'],
])('%s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

test.each([
  '',
  'hello',
  'hello there',
  'ann@example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  '*.example.org',
  'https://',
  'https://*/',
  '<b>',
])('%s is no address', (address) => {
  expect(patternOf(address)).toBeNull();
});

test('whatever is typed becomes one host’s pattern, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const pattern = patternOf(typed);
      if (pattern !== null) expect(pattern).toMatch(/^https?:\/\/[^/*\s]+\/\*$/);
    }),
  );
});

test('the added among the permissions are those the manifest does not have', () => {
  const origins = ['https://b.example/*', 'https://web.whatsapp.com/*', 'http://a.example/*', 'chrome://favicon/*'];
  const added = addedAmong(origins, ['https://web.whatsapp.com/*']);
  expect(added).toEqual(['https://b.example/*', 'http://a.example/*']);
  expect(added.map(hostOf)).toEqual(['b.example', 'http://a.example']);
});
