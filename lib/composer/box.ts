// One message box the person has focused: its text, its judgement, its send control.

import type { Verdict } from '../messages.ts';
import { Gate } from '../prompt/gate.ts';
import { conversationHere } from './conversation.ts';
import { Feed } from './feed.ts';
import { readDraft } from './read.ts';
import { SendControl } from './send.ts';
import type { Site } from './sites/site.ts';

/** A box that empties later than this after a key or click was not emptied by it. */
const SENT_WITHIN = 2_000;

export interface BoxEvents {
  /** Numbers the questions of all boxes of this frame. */
  nextRev: () => number;
  /** Sends one question to the background; false where it could not go. */
  ask: (box: Box, rev: number, text: string) => boolean;
  /** The box was seen empty: sent, or cleared. */
  onEmpty: (box: Box) => void;
  /** What was written was sent. */
  onSent: (box: Box, text: string) => void;
  /** A judgement of the text as it last stood. */
  onJudged: (box: Box) => void;
}

export class Box {
  readonly element: HTMLElement;
  readonly site: Site;
  readonly gate = new Gate();
  readonly feed: Feed;
  readonly send: SendControl;
  /** What is on its way, if the box is empty soon. */
  #leaving: { text: string; at: number } | null = null;
  readonly #events: BoxEvents;

  constructor(element: HTMLElement, site: Site, events: BoxEvents) {
    this.element = element;
    this.site = site;
    this.send = new SendControl(element, site);
    this.#events = events;
    this.feed = new Feed({
      read: () => (element.isConnected ? this.text : null),
      nextRev: events.nextRev,
      send: (rev, text) => events.ask(this, rev, text),
      onEmpty: () => {
        this.gate.reset();
        events.onEmpty(this);
        const leaving = this.#leaving;
        this.#leaving = null;
        if (leaving && performance.now() - leaving.at < SENT_WITHIN) events.onSent(this, leaving.text);
      },
    });
  }

  get text(): string {
    return readDraft(this.element);
  }

  /** The person did what may send the text as it stands. */
  leave(): void {
    const { text } = this;
    if (text.trim() === '') return;
    this.#leaving = { text, at: performance.now() };
    this.feed.leave();
  }

  /** The mark of the conversation the box belongs to now: chat apps keep one box for all. */
  get conversation(): string {
    return conversationHere(this.site);
  }

  /** Takes a verdict; a stale one is dropped. */
  judge(rev: number, verdict: Verdict): void {
    const text = this.feed.settle(rev);
    if (text === null) return;
    this.gate.judge({ ...verdict, text });
    this.#events.onJudged(this);
  }
}
