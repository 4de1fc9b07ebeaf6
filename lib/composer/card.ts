// The card beside the box: opened through the prompt's script, told of changes, and listened to. It comes into a frame with that script.

import type { Analysis, Severity } from '../language/types.ts';
import type { OutcomeMessage } from '../messages.ts';
import { type AfterSent, type AfterSession, type Outcome, type PromptSession, promptModule, type Voice } from '../prompt/bridge.ts';
import type { Box } from './box.ts';
import { handleOf } from './handle.ts';
import type { BackgroundPort } from './port.ts';
import * as questions from './questions.ts';
import { type Held, replaySend } from './send.ts';

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

  constructor(port: BackgroundPort) {
    this.#port = port;
  }

  /** The voice of the card on screen for `box`; null where there is none that still waits for an answer. */
  voiceFor(box: Box): Voice | null {
    return this.#open?.box === box && !this.#open.decided ? this.#open.voice : null;
  }

  /** Speaks while the person writes. Nothing happens where a louder card is there. */
  speak(box: Box): void {
    const voice = box.gate.judged?.voice;
    const now = this.voiceFor(box);
    if (!voice || (now && LOUDNESS[now] >= LOUDNESS[voice])) return;
    if (!this.#show(box, voice, box.text) || voice !== 'prompt') return;
    void this.#port.tell({ type: 'spoke', card: crypto.randomUUID(), conversation: box.conversation });
  }

  /** Opens the pause for a message that was held as `text`; false where it cannot be shown. */
  pause(box: Box, text: string, held: Held): boolean {
    // A page, or a blocker, that takes the pause away: holding on would keep the message for ever.
    if (this.voiceFor(box) === 'pause' && this.#open?.session.isTorn()) return false;
    const shown = this.#show(box, 'pause', text, held);
    if (shown) void this.#port.tell({ type: 'held' });
    return shown;
  }

  /** Has what is held go as it stands; false where no pause is open for `box`. */
  sendAsIs(box: Box): boolean {
    if (this.voiceFor(box) !== 'pause') return false;
    this.#open?.session.sendAsIs();
    return true;
  }

  /** Says a word about the message that was sent. Nothing happens where a card is open. */
  sent(box: Box, after: AfterSent): void {
    if (this.#open || !box.element.isConnected) return;
    const remember = (words: string, due: number) => questions.remember(this.#port.tell, words, due);
    this.#after = promptModule()?.after({ after, composer: handleOf(box), remember }) ?? null;
  }

  /** Opens the card the person asks for, and moves focus into it; nothing where the draft says nothing. */
  summon(box: Box): void {
    const judged = box.gate.judged;
    if (!this.voiceFor(box)) {
      if (this.#after && box.text === '') {
        this.#after.focus();
        return;
      }
      if (!judged || judged.text !== box.text) return;
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
    if (!analysis) return false;
    const handle = handleOf(box);
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
        wordings: (emotion) => questions.wordings(this.#port.ask, box, emotion),
        neverFlag: (words) => void this.#port.tell({ type: 'never-flag', words }),
        review: (text) => questions.review(this.#port.ask, text),
        help: (need) => questions.help(this.#port.ask, need),
        plan: (patterns) => questions.plan(this.#port.ask, patterns),
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
    if (outcome.kind === 'kept' || outcome.kind === 'not-helpful') box.gate.release(draft, analysis);
    else box.gate.answer(draft, analysis, outcome.kind === 'closed' || outcome.kind === 'sent-as-is');
    if (outcome.kind === 'quiet') box.gate.hush();
    if (outcome.kind === 'sent-as-is' && held) void this.#sendAsIs(open, held);
    // Nothing is kept of a draft that asked for help.
    if (analysis.guard !== 'crisis' && analysis.guard !== 'danger') void this.#port.tell(record(box, analysis, outcome, emotion));
    else if (outcome.kind === 'quiet') this.#port.post({ type: 'hide-danger', conversation: box.conversation });
  }

  async #sendAsIs({ box, session }: Open, held: Held): Promise<void> {
    box.gate.pass(box.text);
    const sent = await replaySend(held, box.element, box.send);
    box.feed.touch();
    session[sent ? 'close' : 'sendAgain']();
  }
}

function record(box: Box, analysis: Analysis, outcome: Outcome, emotion?: string): Omit<OutcomeMessage, 'id'> {
  return {
    type: 'outcome',
    moment: crypto.randomUUID(),
    outcome,
    site: box.site.id,
    conversation: box.conversation,
    patterns: [...new Set(analysis.findings.map((finding) => finding.pattern))],
    secure: analysis.secure,
    severity: analysis.severity satisfies Severity,
    ...(emotion ? { emotion } : {}),
    ...(analysis.guard === 'control' ? { control: true } : {}),
  };
}
