// A chat whose page means harm, and what an attacker would hold: the page's own world, and the world of Tend's script in that page.
import type { CDPSession, Page } from 'playwright-core';
import { PROMPT_TAG } from '../closed-root.ts';
import { FURIOUS, type Harness, HEATED } from '../harness.ts';

const WHATSAPP = 'https://web.whatsapp.com/';

/** A chat at a site Tend listens on. `hostile` runs before anything else; `log` gets what is sent by Enter or the button. */
export async function chat(tend: Harness, hostile = '', body = ''): Promise<Page> {
  return tend.openHtml(
    WHATSAPP,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title><script>${hostile}</script></head><body>
    <main id="main"><footer><div id="box" contenteditable="true" role="textbox" style="min-height: 40px; width: 500px"></div>
    <button class="send" aria-label="Send">➤</button></footer></main>${body}<script>
      window.log = [];
      const box = document.querySelector('#box');
      const send = () => { if (box.innerText.trim()) { log.push(box.innerText); box.textContent = ''; } };
      box.addEventListener('keydown', (e) => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); send(); } });
      document.querySelector('.send').addEventListener('click', send);
    </script></body></html>`,
  );
}

/** Types into the box as a person does. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('#box').click();
  await page.keyboard.type(text, { delay: 3 });
}

/** The card about a clear draft, open. */
export async function card(tend: Harness, page: Page) {
  await type(page, HEATED);
  const prompt = await tend.prompt(page);
  await prompt.shows('Use this');
  return prompt;
}

/** A heated draft that was held at Enter. */
export async function held(tend: Harness, page: Page) {
  await type(page, FURIOUS);
  const prompt = await tend.prompt(page);
  await prompt.shows('Keep mine');
  await page.keyboard.press('Enter');
  await prompt.shows('Send as is');
  return prompt;
}

export const draft = (page: Page): Promise<string> => page.locator('#box').innerText();
export const log = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { log: string[] }).log);

/** The middle of the first element with `selector` in the closed root, in the page's coordinates. */
export async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const next = [root];
  for (let node = next.pop(); node; node = next.pop()) {
    if (node.localName.startsWith(PROMPT_TAG) && node.shadowRoots?.[0]) {
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: node.shadowRoots[0].nodeId, selector });
      const { quads } = await cdp.send('DOM.getContentQuads', { nodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
      await cdp.detach();
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    }
    next.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  throw new Error('no prompt');
}

/** The world of Tend's script in a page: all that somebody who has taken over the page's process would have. */
export class ScriptWorld {
  readonly #cdp: CDPSession;
  readonly #context: number;

  private constructor(cdp: CDPSession, context: number) {
    this.#cdp = cdp;
    this.#context = context;
  }

  static async of(page: Page): Promise<ScriptWorld> {
    const cdp = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      cdp.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
      });
    });
    await cdp.send('Runtime.enable');
    return new ScriptWorld(cdp, await found);
  }

  /** Runs code in it; a promise is waited for. */
  async run<T>(code: string): Promise<T> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression: `(async () => { ${code} })()`,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}
