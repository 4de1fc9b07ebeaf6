// What the stores are told keeps to their rules.
import { existsSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { read } from './source-files.ts';

const listing = read('docs/store/listing.md');
const section = (title: string) => listing.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
const pictures = [...section('Pictures').matchAll(/`([^`]+\.png)`/g)].map(([, name = '']) => name);

describe('the listing', () => {
  test('has a summary that fits, the same as in the package', async () => {
    const summary = section('Summary').split('\n').slice(1).join(' ').trim();
    expect(summary.length).toBeLessThanOrEqual(132);
    const messages = await parseMessagesFile('locales/en.yml');
    expect(messages.find(({ key }) => key.join('.') === 'app.description')).toMatchObject({ message: summary });
  });

  test('speaks as Tend does', () => {
    expect(listing).not.toMatch(/!(?=\s|$)|\bshould\b|\btoxic\b|\btherapist-approved\b/m);
  });

  test('has five pictures of 1280 × 800', () => {
    expect(pictures).toHaveLength(5);
    for (const name of pictures) {
      const path = `docs/store/${name}`;
      expect(existsSync(path), path).toBe(true);
      const png = readFileSync(path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1280, 800]);
    }
  });

  test('links only to files that exist', () => {
    const links = [...`${listing}${read('docs/store/lint.md')}`.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(`docs/store/${path}`))).toEqual([]);
  });
});

describe('every release', () => {
  test('is tested by the two commands of the README, on every push', () => {
    const workflow = read('.github/workflows/test.yml');
    expect(read('.ci/run')).toContain('npm ci && npm test');
    expect(workflow).toContain('.ci/run');
    expect(workflow).toContain('npm start');
    for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(read('README.md')).toContain(command);
  });
});
