// One message box the person has focused: its text, its judgement, its send control.

import type { Verdict } from '../messages.ts';
import { Gate } from '../prompt/gate.ts';
import { Feed } from './feed.ts';
import { readDraft } from './read.ts';
import { SendControl } from './send.ts';
import type { Site } from './sites/site.ts';

export interface BoxEvents {
  /** Numbers the questions of all boxes of this frame. */
  nextRev: () => number;
  /** Sends one question to the background; false where it could not go. */
  ask: (rev: number, text: string, sincePrompt: { sincePrompt?: number }) => boolean;
  /** The box was seen empty: sent, or cleared. */
  onEmpty: (box: Box) => void;
  /** A judgement of the text as it last stood. */
  onJudged: (box: Box) => void;
}

export class Box {
  readonly element: HTMLElement;
  readonly site: Site;
  readonly gate = new Gate();
  readonly feed: Feed;
  readonly send: SendControl;
  /** When a card last opened by itself here. */
  promptedAt: number | null = null;
  readonly #events: BoxEvents;

  constructor(element: HTMLElement, site: Site, events: BoxEvents) {
    this.element = element;
    this.site = site;
    this.send = new SendControl(element, site);
    this.#events = events;
    this.feed = new Feed({
      read: () => (element.isConnected ? this.text : null),
      nextRev: events.nextRev,
      send: (rev, text) => events.ask(rev, text, this.#sincePrompt()),
      onEmpty: () => {
        this.gate.reset();
        events.onEmpty(this);
      },
    });
  }

  get text(): string {
    return readDraft(this.element);
  }

  #sincePrompt(): { sincePrompt?: number } {
    return this.promptedAt === null ? {} : { sincePrompt: Math.round(performance.now() - this.promptedAt) };
  }

  /** Takes a verdict; a stale one is dropped. */
  judge(rev: number, verdict: Verdict): void {
    const text = this.feed.settle(rev);
    if (text === null) return;
    this.gate.judge({ ...verdict, text });
    this.#events.onJudged(this);
  }
}
