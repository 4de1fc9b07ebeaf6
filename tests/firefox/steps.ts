// What a test does with a chat and the prompt in it, whatever drives the browser.
import { until } from '../e2e/harness.ts';

export interface Prompt {
  isThere(): Promise<boolean>;
  /** The names of the buttons and all other text. */
  text(): Promise<string>;
  /** Waits until a button whose name begins with `name` is there. */
  shows(name: string): Promise<void>;
  /** Waits for a button whose name begins with `name`, and presses it with the mouse. */
  press(name: string): Promise<void>;
  /** Waits until the prompt is gone. */
  goes(): Promise<void>;
}

export interface Chat {
  readonly prompt: Prompt;
  /** Runs in the document the box stands in. */
  evaluate<T>(script: () => T | Promise<T>): Promise<T>;
  clickBox(): Promise<void>;
  clickSend(): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses keys together (`Control+Shift+z`). */
  press(chord: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export const draft = (chat: Chat): Promise<string> => chat.evaluate(() => window.chat.read());
export const log = (chat: Chat): Promise<string[]> => chat.evaluate(() => window.chat.log);

/** Types into the box, in place of what is in it. */
export async function write(chat: Chat, text: string): Promise<void> {
  await chat.clickBox();
  await chat.press('Control+a');
  await chat.press('Delete');
  await chat.type(text);
}

/** The draft, once it is another than `from`. */
export function changed(chat: Chat, from: string): Promise<string> {
  return until(async () => {
    const now = await draft(chat);
    return now !== from && now;
  }, 'another text in the box');
}

/** Waits until the draft reads `text`. */
export async function reads(chat: Chat, text: string): Promise<void> {
  let now = '';
  await until(async () => {
    now = await draft(chat);
    return now === text;
  }, `“${text}”`).catch((error: Error) => {
    throw new Error(`${error.message}; the box holds “${now}”`);
  });
}

/** What was sent, once it is as many messages as `count`. */
export function sent(chat: Chat, count = 1): Promise<string[]> {
  return until(async () => (await log(chat)).length >= count && log(chat), `${count} in the log`);
}

/** Waits until the prompt says `words`. */
export async function says(prompt: Prompt, words: string): Promise<void> {
  await until(async () => (await prompt.text()).includes(words), `“${words}”`).catch(async (error: Error) => {
    throw new Error(`${error.message}; the prompt shows: ${await prompt.text()}`);
  });
}

/** Whether the prompt speaks, at the latest when a card would have opened after the typing pause. */
export function speaks(prompt: Prompt): Promise<boolean> {
  return until(() => prompt.isThere(), 'the prompt', 2_500).catch(() => false);
}
