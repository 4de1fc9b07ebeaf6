// Finds Tend's card and presses its buttons as assistive technology would: by role and accessible name. The card lives in a closed
// shadow root, which the page cannot look into and the browser's accessibility tree can.
import type { CDPSession, Page } from 'playwright-core';
import { PROMPT_TAG } from '#lib/prompt/bridge.ts';

export interface CardButton {
  name: string;
  press(): Promise<void>;
}

export interface Card {
  /** What it says before its first button. */
  said: string;
  buttons: CardButton[];
}

/** Tend's card on the page as it stands now; null where there is none. */
export async function readCard(page: Page, session: CDPSession): Promise<Card | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: PROMPT_TAG });
  for (const nodeId of nodeIds) {
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    const seen = nodes.filter((node) => !node.ignored);
    const firstButton = seen.findIndex((node) => node.role?.value === 'button');
    if (firstButton < 0) continue;
    const said = seen.slice(0, firstButton).filter((node) => node.role?.value === 'StaticText');
    const buttons = seen.filter((node) => node.role?.value === 'button');
    return {
      said: said.map((node) => String(node.name?.value ?? '').trim()).join(' '),
      buttons: buttons.map((node) => ({
        name: String(node.name?.value ?? ''),
        press: () => click(page, session, node.backendDOMNodeId),
      })),
    };
  }
  return null;
}

async function click(page: Page, session: CDPSession, backendNodeId: number | undefined): Promise<void> {
  if (backendNodeId === undefined) throw new Error('The button has left the page.');
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
