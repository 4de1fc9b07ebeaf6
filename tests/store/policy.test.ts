import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalDay } from '#lib/store/ids.ts';
import { flagAgain, forgetLearned, freshMemory, learnPolicy, policyMemory, takeSent } from '#lib/store/policy.ts';
import { chooseLevel, chooseTuned, promptChoices, switchSite } from '#lib/store/prompt-settings.ts';
import { chooseNewtabPart, newtabChoice } from '#lib/store/settings.ts';
import { freshDatabase } from './fresh-database.ts';

const day = '2026-06-15' as LocalDay;
const protest = { reluctance: 0.3, reluctantAt: 5, seenAt: 4, easedUntil: 0 };

beforeEach(freshDatabase);

describe('what was learned', () => {
  it('is nothing at first, and counts what two writers add at once', async () => {
    expect(await policyMemory()).toBeUndefined();
    const once = () => learnPolicy((before = freshMemory(day)) => ({ ...before, prompts: before.prompts + 1 }));
    await Promise.all([once(), once()]);
    expect(await policyMemory()).toEqual({ key: 'memory', day, prompts: 2, patterns: {} });
  });

  it('has no room for words', async () => {
    const withWords = { ...freshMemory(day), draft: 'You never listen' };
    await expect(learnPolicy(() => withWords)).rejects.toMatchObject({ kind: 'invalid' });
    const unknown = { ...freshMemory(day), patterns: { 'you never': protest } } as never;
    await expect(learnPolicy(() => unknown)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await policyMemory()).toBeUndefined();
  });

  it('keeps phrases the person chose, until they let them be flagged again', async () => {
    await learnPolicy(() => ({ ...freshMemory(day), phrases: ['you dork', 'silly goose'], patterns: { protest } }));
    await forgetLearned();
    await flagAgain('you dork');
    expect(await policyMemory()).toEqual({ ...freshMemory(day), phrases: ['silly goose'] });
  });

  it('gives what may want mending once, hours later, and not days later', async () => {
    const sentAt = (at: number) => learnPolicy((before = freshMemory(day)) => ({ ...before, sent: { at, pattern: 'contempt' } }));
    const hour = 3_600_000;
    expect(await takeSent(0)).toBeUndefined();
    await sentAt(0);
    expect(await takeSent(2 * hour)).toBeUndefined();
    expect(await takeSent(3 * hour)).toBe('contempt');
    expect(await takeSent(3 * hour)).toBeUndefined();
    await sentAt(0);
    expect(await takeSent(73 * hour)).toBeUndefined();
    expect(await policyMemory()).toEqual(freshMemory(day));
  });

  it('is forgotten when asked; the count of today stays', async () => {
    await learnPolicy(() => ({ ...freshMemory(day), prompts: 3, patterns: { protest } }));
    await forgetLearned();
    expect(await policyMemory()).toEqual({ ...freshMemory(day), prompts: 3 });
  });
});

describe('how much Tend says', () => {
  it('is gentle until something else is chosen; each choice leaves the others', async () => {
    expect(await promptChoices()).toEqual({ level: 'gentle', tuned: true, off: [], cards: false });
    await Promise.all([chooseLevel('pauses'), chooseTuned(false), switchSite('discord.com', false), switchSite('x.com', false)]);
    await switchSite('x.com', true);
    await chooseNewtabPart('sky', false);
    expect(await promptChoices()).toMatchObject({ level: 'pauses', tuned: false, off: ['discord.com'] });
    expect((await newtabChoice()).parts).toMatchObject({ sky: false });
  });

  it('is not written by reading, and not defaulted when reading fails', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await promptChoices();
    expect(put).not.toHaveBeenCalled();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    await expect(promptChoices()).rejects.toMatchObject({ kind: 'damaged' });
    vi.restoreAllMocks();
  });
});
