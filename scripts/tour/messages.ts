// The tour's three messages, typed into the demo page.
import type { Page } from 'playwright-core';
import { ClosedRoot } from '../../tests/e2e/closed-root.ts';
import { readCard } from './card.ts';
import { chatWith } from './chat.ts';
import { heading, line, picture } from './report.ts';
import { until } from './until.ts';

/** Longer than a verdict takes and longer than the pause after which a card opens. */
const QUIET_MS = 3_000;
const WORDING = /^Use this:?\s*/;
const MORE = /other wordings?$/;

export interface TypedMessage {
  title: string;
  /** Whose chat. */
  to: string;
  draft: string;
  scheme: 'light' | 'dark';
  /** How its pictures begin. */
  file: string;
}

/** @throws Error where Tend says anything, or the message does not arrive as typed. */
export async function plainMessage(page: Page, { title, to, draft, scheme, file }: TypedMessage): Promise<void> {
  heading(title);
  await page.emulateMedia({ colorScheme: scheme });
  const root = await ClosedRoot.of(page);
  const chat = chatWith(page, to);
  await chat.type(draft);
  line('you type', draft);
  await page.waitForTimeout(QUIET_MS);
  if (await readCard(root)) throw new Error('Tend spoke up at a plain message.');
  line('Tend', 'stays quiet');
  await chat.send();
  await until('The message in the log', async () => (await chat.newest()) === draft);
  line('sent', draft);
  await picture(page, `${file}-sent`);
}

/** @throws Error where Tend says nothing, offers no wording, or the box does not take the one that is used. */
export async function heatedMessage(page: Page, { title, to, draft, scheme, file }: TypedMessage): Promise<void> {
  heading(title);
  await page.emulateMedia({ colorScheme: scheme });
  const root = await ClosedRoot.of(page);
  const chat = chatWith(page, to);
  await chat.type(draft);
  line('you type', draft);
  const card = await until('Tend’s card', () => readCard(root));
  line('Tend says', card.said);

  await root.shows('Use this');
  await picture(page, `${file}-noticed`);
  const more = (await readCard(root))?.buttons.find((button) => MORE.test(button));
  if (more !== undefined) await root.press(more);
  const { buttons } = await until('Every wording', async () => {
    const now = await readCard(root);
    return now && !now.buttons.some((button) => MORE.test(button)) && now;
  });
  line('offers', buttons.filter((button) => !/^(Use|Edit|Copy)\b|choose other words$/.test(button)).join(' · '));
  for (const button of buttons) if (WORDING.test(button)) line('suggests', button.replace(WORDING, ''));
  await picture(page, `${file}-suggested`);

  const before = await chat.draft();
  line('before', before);
  await root.press('Use this');
  const after = await until('The new wording in the box', async () => {
    const now = await chat.draft();
    return now !== before && now;
  });
  line('after', after);
  await picture(page, `${file}-accepted`);
  await chat.send();
  await until('The new wording in the log', async () => (await chat.newest()) === after);
  line('sent', after);
}
