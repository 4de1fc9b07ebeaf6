// The background's side of a message box: judges drafts, finds wordings, brings the prompt, keeps moments.
import { type Browser, browser } from 'wxt/browser';
import { siteAt } from '../composer/sites/here.ts';
import { analyze } from '../language/analyze.ts';
import { rephrase } from '../language/rephrase/rephrase.ts';
import type { Register } from '../language/types.ts';
import { type BackgroundMessage, type ComposerMessage, type OutcomeMessage, parseComposerMessage } from '../messages.ts';
import { type MomentId, newId } from '../store/ids.ts';
import { recordMoment } from '../store/moments.ts';
import { judge } from './policy.ts';

/** Serves one frame until it goes away. Messages that are not of the protocol are left unanswered. */
export function serveComposer(port: Browser.runtime.Port): void {
  const sender = port.sender;
  const answer = (message: BackgroundMessage): void => {
    try {
      port.postMessage(message);
    } catch {
      // The frame is gone, and with it whoever asked.
    }
  };
  port.onMessage.addListener((raw) => {
    const message = parseComposerMessage(raw);
    if (message) void handle(message, sender, answer);
  });
}

async function handle(
  message: ComposerMessage,
  sender: Browser.runtime.MessageSender | undefined,
  answer: (message: BackgroundMessage) => void,
): Promise<void> {
  switch (message.type) {
    case 'draft':
      answer({ type: 'verdict', rev: message.rev, ...judge(analyze(message.text)) });
      return;
    case 'wordings': {
      const { id, text, emotion } = message;
      const rewrites = rephrase(text, analyze(text), { register: registerOf(sender), ...(emotion ? { emotion } : {}) });
      answer({ type: 'answer', id, ok: true, rewrites });
      return;
    }
    case 'open-prompt':
      answer({ type: 'answer', id: message.id, ok: await injectPrompt(sender) });
      return;
    case 'outcome':
      // A private window leaves nothing behind.
      if (!sender?.tab?.incognito) await keepMoment(message);
  }
}

function registerOf(sender: Browser.runtime.MessageSender | undefined): Register {
  // Frames without an address of their own belong to the page around them.
  const address = sender?.url?.startsWith('http') ? sender.url : sender?.tab?.url;
  if (!address) return 'friend';
  const { hostname, pathname } = new URL(address);
  return siteAt(hostname, pathname)?.register ?? 'friend';
}

async function injectPrompt(sender: Browser.runtime.MessageSender | undefined): Promise<boolean> {
  const tabId = sender?.tab?.id;
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [sender?.frameId ?? 0] }, files: ['/hands.js', '/prompt.js'] });
    return true;
  } catch {
    // The tab was closed, or the page may not be touched: everything goes on without a card.
    return false;
  }
}

async function keepMoment({ outcome, patterns, secure, severity, site, emotion }: OutcomeMessage): Promise<void> {
  await recordMoment({
    id: newId<MomentId>(),
    at: Date.now(),
    patterns,
    secure,
    severity,
    site,
    outcome: outcome.kind,
    ...(outcome.kind === 'rephrased' ? { move: outcome.move } : {}),
    ...(emotion ? { emotion } : {}),
  });
}
