// The card beside the box: opened through the prompt's script (put into the frame on demand), told of changes, and listened to.

import type { Analysis, Severity } from '../language/types.ts';
import type { OutcomeMessage } from '../messages.ts';
import { type AfterSession, type Outcome, type PromptSession, promptModule, type Voice } from '../prompt/bridge.ts';
import type { Box } from './box.ts';
import { handleMaker } from './hands.ts';
import type { BackgroundPort } from './port.ts';
import { type Held, replaySend } from './send.ts';

/** A held message waits this long for its card; then it goes as if Tend were not there. */
const PATIENCE = 1_500;
const LOUDNESS: Record<Voice, number> = { note: 0, support: 1, prompt: 1, pause: 2 };

interface Open {
  box: Box;
  voice: Voice;
  session: PromptSession;
  /** What the card is about: the words that made it speak, also after they are gone from the box. */
  draft: string;
  analysis: Analysis;
  /** The person has decided: the card may stay for an undo, but new findings are no longer its matter. */
  decided: boolean;
}

export class Card {
  readonly #port: BackgroundPort;
  #after: AfterSession | null = null;
  #open: Open | null = null;
  #injecting: Promise<boolean> | null = null;

  constructor(port: BackgroundPort) {
    this.#port = port;
  }

  /** The voice of the card on screen for `box`; null where there is none that still waits for an answer. */
  voiceFor(box: Box): Voice | null {
    return this.#open?.box === box && !this.#open.decided ? this.#open.voice : null;
  }

  /** Has the prompt's script ready, so that the card opens without delay. */
  prepare(): Promise<boolean> {
    if (promptModule() && handleMaker()) return Promise.resolve(true);
    this.#injecting ??= this.#port.injectPrompt().finally(() => {
      this.#injecting = null;
    });
    return this.#injecting;
  }

  /** Speaks while the person writes. Nothing happens where the card cannot be shown, or a louder one is there. */
  async speak(box: Box): Promise<void> {
    const text = box.text;
    const voice = box.gate.judged?.voice;
    if (!voice || !(await this.prepare()) || !box.gate.speaks(box.text) || box.text !== text) return;
    const now = this.voiceFor(box);
    if (now && LOUDNESS[now] >= LOUDNESS[voice]) return;
    if (!this.#show(box, voice, box.text) || voice !== 'prompt') return;
    this.#port.post({ type: 'spoke', conversation: box.conversation });
  }

  /** Opens the pause for a held message; false where it cannot be shown. */
  async pause(box: Box, held: Held): Promise<boolean> {
    const text = box.text;
    const ready = await Promise.race([this.prepare(), new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false))]);
    const shown = ready && this.#show(box, 'pause', text, held);
    if (shown) this.#port.post({ type: 'held' });
    return shown;
  }

  /** A message was sent: where there is a word to say about it, says it. Nothing happens where a card is open. */
  async sent(box: Box, text: string): Promise<void> {
    const after = await this.#port.sent({ text, conversation: box.conversation });
    if (!(after?.affirm || after?.commitment) || !(await this.prepare()) || this.#open) return;
    const composer = box.element.isConnected && handleMaker()?.(box);
    if (!composer) return;
    this.#after = promptModule()?.after({ after, composer, remember: (words, due) => this.#port.remember(words, due) }) ?? null;
  }

  /** Opens the card the person asks for, and moves focus into it; nothing where the draft says nothing. */
  async summon(box: Box): Promise<void> {
    const judged = box.gate.judged;
    if (!this.voiceFor(box)) {
      if (this.#after && box.text === '') return this.#after.focus();
      if (!judged || judged.text !== box.text || !(await this.prepare())) return;
      const { guard, severity } = judged.analysis;
      const support = guard === 'crisis' || guard === 'danger';
      if (!support && severity === 0) return;
      if (!this.#show(box, support ? 'support' : severity === 1 ? 'note' : 'prompt', judged.text)) return;
    }
    this.#open?.session.focus();
  }

  /** The draft was judged anew while a card is open. */
  update(box: Box): void {
    const judged = box.gate.judged;
    const open = this.#open;
    if (!judged || !open || !this.voiceFor(box)) return;
    const quiet = !judged.voice && !judged.hold;
    if (!quiet) Object.assign(open, { draft: judged.text, analysis: judged.analysis });
    open.session.update(judged.text, judged.analysis);
    // Nothing is left to speak about, and the card goes away by itself.
    if (quiet) open.decided = true;
  }

  close(): void {
    this.#after?.close();
    this.#after = null;
    this.#open?.session.close();
    this.#open = null;
  }

  /** Closes the card where it is no longer about `box` as it is in the page. */
  closeUnless(box: Box | null): void {
    if (this.#open && (this.#open.box !== box || !this.#open.box.element.isConnected)) this.close();
  }

  #show(box: Box, voice: Voice, draft: string, held?: Held): boolean {
    const analysis = box.gate.judged?.analysis;
    const handle = handleMaker()?.(box);
    if (!analysis || !handle) return false;
    this.close();
    const open: Partial<Open> = { box, voice, draft, analysis, decided: false };
    const replace = async (text: string): Promise<'replaced' | 'refused'> => {
      // The verdict on the new wording may be there before the box has come to rest: it is no news for this card.
      open.decided = true;
      const result = await handle.replace(text);
      open.decided = result === 'replaced';
      return result;
    };
    try {
      const session = promptModule()?.open({
        voice,
        draft,
        analysis,
        firstHold: voice === 'pause' && box.gate.judged?.firstHold === true,
        composer: { ...handle, replace },
        wordings: (emotion) => this.#port.wordings(box, emotion),
        neverFlag: (words) => this.#port.post({ type: 'never-flag', words }),
        review: (text) => this.#port.review(text),
        help: (need) => this.#port.help(need),
        onOutcome: (outcome, emotion) => this.#settle(open as Open, outcome, emotion, held),
      });
      if (!session) return false;
      this.#open = Object.assign(open, { session }) as Open;
      return true;
    } catch {
      return false;
    }
  }

  #settle(open: Open, outcome: Outcome, emotion?: string, held?: Held): void {
    const { box, draft, analysis } = open;
    open.decided = outcome.kind !== 'undone';
    if (outcome.kind === 'kept' || outcome.kind === 'not-helpful' || outcome.kind === 'quiet') box.gate.release(draft, analysis);
    else box.gate.answer(draft, analysis, outcome.kind === 'closed' || outcome.kind === 'sent-as-is');
    if (outcome.kind === 'sent-as-is' && held) void this.#sendAsIs(open, held);
    // Nothing is kept of a draft that asked for help.
    if (analysis.guard !== 'crisis' && analysis.guard !== 'danger') this.#port.post(record(box, analysis, outcome, emotion));
    else if (outcome.kind === 'quiet') this.#port.post({ type: 'hide-danger', conversation: box.conversation });
  }

  async #sendAsIs({ box, session }: Open, held: Held): Promise<void> {
    box.gate.pass(box.text);
    const sent = await replaySend(held, box.element, box.send);
    box.feed.touch();
    session[sent ? 'close' : 'sendAgain']();
  }
}

function record(box: Box, analysis: Analysis, outcome: Outcome, emotion?: string): OutcomeMessage {
  return {
    type: 'outcome',
    outcome,
    site: box.site.hosts.length > 0 ? box.site.id : location.hostname || box.site.id,
    conversation: box.conversation,
    patterns: [...new Set(analysis.findings.map((finding) => finding.pattern))],
    secure: analysis.secure,
    severity: analysis.severity satisfies Severity,
    ...(emotion ? { emotion } : {}),
    ...(analysis.guard === 'control' ? { control: true } : {}),
  };
}
