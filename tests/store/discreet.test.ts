import { beforeEach, expect, it } from 'vitest';
import { chooseDiscreet, discreetChoices } from '#lib/store/discreet.ts';
import { chooseLevel, promptChoices } from '#lib/store/prompt-settings.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(freshDatabase);

it('neither is chosen at first; each choice leaves the other, and other settings, alone', async () => {
  expect(await discreetChoices()).toEqual({ neutral: false, noted: false });
  await chooseLevel('pauses');
  await chooseDiscreet({ noted: true });
  await chooseDiscreet({ neutral: true });
  expect(await discreetChoices()).toMatchObject({ neutral: true, noted: true });
  await chooseDiscreet({ neutral: false });
  expect(await discreetChoices()).toMatchObject({ neutral: false, noted: true });
  expect((await promptChoices()).level).toBe('pauses');
});
