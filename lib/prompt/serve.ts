// The background's side of a message box: judges drafts, finds wordings, brings the prompt, keeps moments.
import { type Browser, browser } from 'wxt/browser';
import { siteAt } from '../composer/sites/here.ts';
import { analyze } from '../language/analyze.ts';
import { rephrase } from '../language/rephrase/rephrase.ts';
import type { Analysis, Register } from '../language/types.ts';
import { type BackgroundMessage, type ComposerMessage, type OutcomeMessage, parseComposerMessage } from '../messages.ts';
import { rememberCommitment } from '../store/commitments.ts';
import { localDay, type MomentId } from '../store/ids.ts';
import { recordMoment } from '../store/moments.ts';
import { freshMemory, type PolicyMemory } from '../store/policy.ts';
import { allowance } from './allowance.ts';
import { isBanter, learnBanter } from './banter.ts';
import { dangerAt, hideDanger, noteDanger, sparingProtection } from './danger.ts';
import { isFromFrame } from './from-frame.ts';
import { helpHere } from './help-here.ts';
import { showWhetherListening } from './icon.ts';
import { learn, standingAt } from './known.ts';
import { noteOffer, offeredTo } from './offers.ts';
import { ownPlan } from './own-plan.ts';
import { judge, type Known } from './policy/judge.ts';
import { afterHeld, afterNever, afterOutcome, afterPrompt, afterSentHeated, afterSight } from './policy/learn.ts';
import { phraseOf, withoutPhrases } from './policy/phrases.ts';
import { plays } from './policy/play.ts';
import { isQuiet, type Place, placeAt, quieten } from './quiet.ts';
import { noteCard, sinceCard } from './rest.ts';
import { afterSent } from './sent.ts';
import { noteSilence } from './silence.ts';

/** On the demo chats one tries several messages in a row: neither rest nor budget there. */
const IS_DEMO = import.meta.env.MODE === 'demo';

/** Serves one frame until it goes away. Messages that are not of the protocol are left unanswered. */
export function serveComposer(port: Browser.runtime.Port): void {
  const sender = port.sender;
  if (!isFromFrame(sender)) {
    port.disconnect();
    return;
  }
  const may = allowance();
  const answer = (message: BackgroundMessage): void => {
    try {
      port.postMessage(message);
    } catch {
      // The frame is gone, and with it whoever asked.
    }
  };
  const frame: FrameMemory = { playful: false };
  port.onMessage.addListener((raw) => {
    const message = parseComposerMessage(raw);
    // What fails here fails open: no verdict holds nothing, and a moment that cannot be kept is let go.
    if (message && may(message.type)) handle(message, sender, answer, frame).catch(() => {});
  });
}

async function handle(
  message: ComposerMessage,
  sender: Browser.runtime.MessageSender | undefined,
  answer: (message: BackgroundMessage) => void,
  frame: FrameMemory,
): Promise<void> {
  switch (message.type) {
    case 'draft':
      return judgeDraft(message, sender, answer, frame);
    case 'here':
      // The tab as it is now: what the port knows of it is from when it was opened.
      if (sender?.tab?.id !== undefined) await showWhetherListening(await browser.tabs.get(sender.tab.id));
      return;
    case 'never-flag':
      if (!sender?.tab?.incognito) await learn((memory) => afterNever(memory, phraseOf(message.words)), new Date());
      answer({ type: 'answer', id: message.id, ok: true });
      return;
    case 'spoke':
      await noteCard(placeOf(sender, message.conversation).conversation, Date.now(), !sender?.tab?.incognito);
      if (!IS_DEMO && !sender?.tab?.incognito) await learn((memory) => afterPrompt(memory, new Date(), message.card), new Date());
      answer({ type: 'answer', id: message.id, ok: true });
      return;
    case 'held':
      if (!sender?.tab?.incognito) await learn((memory) => afterHeld(memory, Date.now()), new Date());
      answer({ type: 'answer', id: message.id, ok: true });
      return;
    case 'sent': {
      // A private window leaves nothing behind, so nothing is noticed in it either.
      const after = sender?.tab?.incognito ? {} : await afterSent(message.text, placeOf(sender, message.conversation), new Date());
      if (!sender?.tab?.incognito) await noteOffer(sender, after.commitment !== undefined);
      answer({ type: 'answer', id: message.id, ok: true, after });
      return;
    }
    case 'remember': {
      // Only what was offered before, once: a page's process that was taken over cannot fill the store with words.
      const offered = await offeredTo(sender);
      const ok = offered !== undefined && (await rememberCommitment(message.words, message.due, Date.now(), offered).catch(() => false));
      answer({ type: 'answer', id: message.id, ok });
      return;
    }
    case 'help':
      answer({ type: 'answer', id: message.id, ok: true, help: await helpHere(message.need) });
      return;
    case 'plan':
      answer({ type: 'answer', id: message.id, ok: true, plan: await ownPlan(message.patterns) });
      return;
    case 'hide-danger':
      // In memory only, so in private windows as well.
      return hideDanger(placeOf(sender, message.conversation).conversation);
    case 'wordings': {
      const { id, text, conversation, emotion } = message;
      const read = await readAt(text, placeOf(sender, conversation).conversation);
      const rewrites = rephrase(text, read, { register: registerOf(sender), ...(emotion ? { emotion } : {}) });
      answer({ type: 'answer', id, ok: true, rewrites });
      return;
    }
    case 'review':
      answer({ type: 'answer', id: message.id, ok: true, analysis: analyze(message.text) });
      return;
    case 'open-prompt':
      answer({ type: 'answer', id: message.id, ok: await injectPrompt(sender) });
      return;
    case 'outcome': {
      // A private window leaves nothing behind.
      const ok = sender?.tab?.incognito === true || (await keepOutcome(message, sender, frame));
      answer({ type: 'answer', id: message.id, ok });
    }
  }
}

/** What is remembered of a frame while it writes. */
interface FrameMemory {
  /** Whether the draft last judged plays. */
  playful: boolean;
}

async function judgeDraft(
  { rev, text, conversation }: Extract<ComposerMessage, { type: 'draft' }>,
  sender: Browser.runtime.MessageSender | undefined,
  answer: (message: BackgroundMessage) => void,
  frame: FrameMemory,
): Promise<void> {
  const whole = analyze(text);
  if (whole.severity === 0 && !whole.guard) {
    // A plain draft, which most are, waits for nothing.
    answer({ type: 'verdict', rev, analysis: whole, voice: null, hold: false });
    return;
  }
  const now = new Date();
  const place = placeOf(sender, conversation);
  frame.playful = plays(text);
  if (whole.guard === 'danger') await noteDanger(place.conversation).catch(() => {});
  const [standing, quiet, sincePrompt, danger, banter] = await Promise.all([
    standingAt(place.site, now),
    isQuiet(place, now),
    sinceCard(place.conversation, now.getTime()).catch(() => undefined),
    dangerAt(place.conversation),
    frame.playful && isBanter(place.conversation).catch(() => false),
  ]);
  const read = danger ? sparingProtection(whole) : whole;
  const analysis = withoutPhrases(text, read, standing.memory.phrases ?? []);
  const patterns = analysis.findings.filter(({ severity }) => severity > 1).map(({ pattern }) => pattern);
  const see = (memory: PolicyMemory) => afterSight(memory, patterns, now.getTime());
  const known: Known = {
    ...standing,
    memory: see(standing.memory),
    now: now.getTime(),
    quiet,
    hidden: danger === 'hidden',
    banter,
    ...(IS_DEMO ? {} : { sincePrompt }),
  };
  const { reason, ...verdict } = judge(analysis, known);
  answer({ type: 'verdict', rev, ...verdict });
  if (sender?.tab?.incognito) return;
  await learn(see, now);
  if (sender?.tab?.id !== undefined) await noteSilence(sender.tab.id, reason);
}

/** What a text says where it is written. */
async function readAt(text: string, conversation: string): Promise<Analysis> {
  const read = analyze(text);
  return (await dangerAt(conversation)) ? sparingProtection(read) : read;
}

/** Keeps what became of a prompt and learns from it, once however often it is told. @returns whether it is kept */
async function keepOutcome(
  { moment, outcome, patterns, secure, severity, site, emotion, control, conversation }: OutcomeMessage,
  sender: Browser.runtime.MessageSender | undefined,
  frame: FrameMemory,
): Promise<boolean> {
  const now = new Date();
  const [pattern] = patterns;
  const learned = (before: PolicyMemory = freshMemory(localDay(now))): PolicyMemory => {
    // Coercion is not for mending by words.
    const mends = outcome.kind === 'sent-as-is' && pattern && !control;
    const heated = mends ? afterSentHeated(before, pattern, now.getTime()) : before;
    return afterOutcome(heated, outcome.kind, pattern, now.getTime());
  };
  if (outcome.kind === 'quiet') await quieten(outcome.scope, placeOf(sender, conversation), now);
  const happened = {
    id: moment as MomentId,
    at: now.getTime(),
    patterns,
    secure,
    severity,
    site,
    outcome: outcome.kind,
    ...(outcome.kind === 'rephrased' ? { move: outcome.move } : {}),
    ...(emotion ? { emotion } : {}),
  };
  try {
    const isNew = await recordMoment(happened, learned);
    const banter = isNew && outcome.kind === 'not-helpful' && frame.playful && patterns.includes('contempt');
    if (banter) await learnBanter(placeOf(sender, conversation).conversation);
    return true;
  } catch {
    // A moment that cannot be kept is let go.
    return false;
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

function placeOf(sender: Browser.runtime.MessageSender | undefined, mark: string): Place {
  return placeAt(addressOf(sender)?.hostname ?? '', mark);
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
