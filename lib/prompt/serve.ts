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
import { isQuiet, type Place, quieten } from './quiet.ts';

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
    // What fails here fails open: no verdict holds nothing, and a moment that cannot be kept is let go.
    if (message) handle(message, sender, answer).catch(() => {});
  });
}

async function handle(
  message: ComposerMessage,
  sender: Browser.runtime.MessageSender | undefined,
  answer: (message: BackgroundMessage) => void,
): Promise<void> {
  switch (message.type) {
    case 'draft': {
      const verdict = judge(analyze(message.text));
      // A plain draft, which most are, waits for nothing.
      const silent = (verdict.voice === 'note' || verdict.voice === 'prompt') && (await isQuiet(placeOf(sender), new Date()));
      answer({ type: 'verdict', rev: message.rev, ...verdict, ...(silent ? { voice: null } : {}) });
      return;
    }
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
      if (sender?.tab?.incognito) return;
      if (message.outcome.kind === 'quiet') await quieten(message.outcome.scope, placeOf(sender), new Date());
      await keepMoment(message);
  }
}

/** Frames without an address of their own belong to the page around them. */
function addressOf(sender: Browser.runtime.MessageSender | undefined): URL | null {
  const address = sender?.url?.startsWith('http') ? sender.url : sender?.tab?.url;
  return address ? new URL(address) : null;
}

function registerOf(sender: Browser.runtime.MessageSender | undefined): Register {
  const address = addressOf(sender);
  return (address && siteAt(address.hostname, address.pathname)?.register) ?? 'friend';
}

function placeOf(sender: Browser.runtime.MessageSender | undefined): Place {
  const address = addressOf(sender);
  return { site: address?.hostname ?? '', address: sender?.tab?.url ?? '' };
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
