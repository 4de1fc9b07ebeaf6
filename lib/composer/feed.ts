// Feeds one box's text to the background while it is written: at once after the first key, then at most once an interval,
// with one question in flight and the newest text next. No timer runs while nobody writes.

/** Short enough that a verdict is there when Enter follows the last key by 150 ms, long enough to skip keys of fast typing. */
const INTERVAL = 100;
/** After this long an unanswered question counts as lost. */
const LOST_AFTER = 5_000;

export interface FeedOptions {
  /** The box as it stands; null where it is gone. */
  read: () => string | null;
  /** A number no other question of this frame has: an answer that comes after the box was left must fit nothing else. */
  nextRev: () => number;
  /** Sends one question; false where it could not go. */
  send: (rev: number, text: string) => boolean;
  /** The box was seen empty. */
  onEmpty: () => void;
  now?: () => number;
}

export class Feed {
  readonly #options: FeedOptions;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inFlight: { rev: number; text: string; at: number } | null = null;
  #last: { text: string | null; at: number } = { text: null, at: Number.NEGATIVE_INFINITY };
  #retried = false;
  #changed = false;
  #leaving = false;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** The text may have changed; `soon` leaves the page that many milliseconds to take the key in. */
  touch(soon = 0): void {
    this.#changed = true;
    if (this.#timer !== undefined) return;
    const wait = Math.max(soon, this.#last.at + INTERVAL - this.#now());
    this.#timer = setTimeout(() => this.#tick(), wait);
  }

  /** The text may be on its way: the box, empty next, was not so all along, even where no look fell between. */
  leave(): void {
    this.#leaving = true;
  }

  /** Takes a verdict's revision; gives the text it is about, or null where it came too late. */
  settle(rev: number): string | null {
    if (this.#inFlight?.rev !== rev) return null;
    const { text } = this.#inFlight;
    this.#inFlight = null;
    this.#retried = false;
    if (this.#changed && this.#timer === undefined) this.touch();
    return text;
  }

  /** The background went away with the question: ask again, once, as the text stands now. */
  lost(): void {
    if (!this.#inFlight) return;
    this.#inFlight = null;
    this.#last.text = null;
    if (this.#retried) return;
    this.#retried = true;
    this.touch(INTERVAL);
  }

  /** The box was left: what was asked is forgotten, and asked again when the person comes back. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#inFlight = null;
    this.#last.text = null;
  }

  #tick(): void {
    this.#timer = undefined;
    const now = this.#now();
    const text = this.#options.read();
    if (text?.trim() === '') {
      this.#inFlight = null;
      this.#changed = false;
      const news = this.#leaving || text !== this.#last.text;
      this.#leaving = false;
      if (news) this.#options.onEmpty();
      this.#last = { text, at: now };
      return;
    }
    // The newest text waits for the answer to the one before.
    if (this.#inFlight && now - this.#inFlight.at < LOST_AFTER) return;
    this.#changed = false;
    if (text === null || text === this.#last.text) return;
    this.#last = { text, at: now };
    const rev = this.#options.nextRev();
    this.#inFlight = this.#options.send(rev, text) ? { rev, text, at: now } : null;
  }
}
