// The rows: sorted, unique, and telling private conversation from the rest of a site.
import { describe, expect, test } from 'vitest';
import { EDITORS } from '#lib/composer/editors/editors.ts';
import { siteAt } from '#lib/composer/sites/here.ts';
import { SITE_MATCHES } from '#lib/composer/sites/matches.ts';
import { SITES } from '#lib/composer/sites/sites.ts';

describe('the rows', () => {
  test('are sorted by id, each id once', () => {
    const ids = SITES.map((site) => site.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(SITES)('$id is a whole row', (site) => {
    expect(site.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(site.hosts).toEqual([...new Set(site.hosts)].sort());
    for (const host of site.hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const path of site.paths ?? []) expect(path).toMatch(/^\/[^/]/);
    // An engine that leaves a mark is told by it; a hint would only go stale.
    if (site.editor) expect(EDITORS.find(({ id }) => id === site.editor)?.marks).toBeUndefined();
    if (site.verified !== null) {
      expect(site.verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Date.parse(site.verified)).toBeLessThanOrEqual(Date.now());
    }
  });

  test('share a host only where their paths tell them apart', () => {
    for (const site of SITES) {
      for (const other of SITES) {
        if (site === other || !site.hosts.some((host) => other.hosts.includes(host))) continue;
        expect(site.paths?.some((path) => other.paths?.includes(path) ?? true)).toBe(false);
      }
    }
  });

  test('make the manifest’s matches, each once', () => {
    expect(SITE_MATCHES).toEqual([...new Set(SITE_MATCHES)].sort());
    expect(SITE_MATCHES).toContain('https://web.whatsapp.com/*');
  });
});

describe('a place in a site', () => {
  test.each([
    ['web.whatsapp.com', '/', 'whatsapp'],
    ['mail.google.com', '/mail/u/0/', 'gmail'],
    ['mail.google.com', '/chat/u/0/', 'google-chat'],
    ['www.facebook.com', '/messages/t/1', 'facebook'],
    ['www.instagram.com', '/direct/inbox/', 'instagram'],
    ['www.linkedin.com', '/messaging/thread/1/', 'linkedin'],
    ['x.com', '/messages', 'x'],
    ['x.com', '/i/chat/1', 'x'],
    ['www.reddit.com', '/chat/room/1', 'reddit'],
    ['example.org', '/', 'generic'],
  ])('%s%s is %s', (host, path, id) => {
    expect(siteAt(host, path)?.id).toBe(id);
  });

  test.each([
    ['www.facebook.com', '/'],
    ['www.facebook.com', '/messages-of-the-day'],
    ['www.instagram.com', '/p/1/'],
    ['www.linkedin.com', '/feed/'],
    ['x.com', '/home'],
    ['www.reddit.com', '/r/all/comments/1'],
  ])('%s%s is public, and left alone', (host, path) => {
    expect(siteAt(host, path)).toBeNull();
  });
});
