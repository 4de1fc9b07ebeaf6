// Listens to one frame: which box has the focus, what is typed into it, and when it is sent. It scans nothing, watches nothing
// and has no timer while nobody writes.
import { MAX_DRAFT } from '../messages.ts';
import { tellArrival } from './arrival.ts';
import { Box } from './box.ts';
import { Door } from './door.ts';
import { sendsBy } from './enter.ts';
import { composerAt, focusedElement, originOf } from './find.ts';
import { BackgroundPort, contextIsValid, onTold } from './port.ts';
import { PressWatch } from './press-watch.ts';
import { controlOf, type Held, isEmptied, replaySend, swallow } from './send.ts';
import { siteHere } from './sites/here.ts';

/** A card opens by itself only after this long without a key. */
export const TYPING_PAUSE = 900;
/** Editors take some keys in without telling; the box is looked at this long after them. */
const AFTER_KEY = 30;

export class Listener {
  readonly #signal: AbortSignal;
  readonly #port: BackgroundPort;
  readonly #card: Door;
  readonly #listeners: [string, (event: Event) => void][] = [];
  readonly #boxes = new WeakMap<HTMLElement, Box>();
  #box: Box | null = null;
  #rev = 0;
  #lastKey = 0;
  #composing = false;
  #pauseTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #presses: PressWatch;
  /** A send is held and its card on the way or open: what follows of the same press goes nowhere. */
  #heldKey = false;

  /** `end` aborts `signal`: called once the extension was updated or removed. */
  constructor(signal: AbortSignal, end: () => void) {
    this.#signal = signal;
    this.#port = new BackgroundPort(
      (rev, verdict) => this.#box?.judge(rev, verdict),
      () => this.#box?.feed.lost(),
      end,
    );
    this.#card = new Door(this.#port);
    this.#presses = new PressWatch(
      (event) => this.#holdsAt(event),
      (event) => this.#click(event),
    );
    this.#on('focusin', (event) => this.#attend(originOf(event)));
    for (const type of ['beforeinput', 'input', 'paste'] as const) this.#on(type, (event) => this.#typed(event));
    // Editors that take in by themselves what is dropped tell nobody of it.
    this.#on('drop', (event) => this.#typed(event, AFTER_KEY));
    this.#on('compositionstart', () => {
      this.#composing = true;
    });
    this.#on('compositionend', () => this.#composed());
    this.#on('keydown', (event) => this.#keyDown(event));
    this.#on('click', (event) => this.#click(event));
    tellArrival(() => this.#port.post({ type: 'here' }), signal);
    onTold({ open: () => this.#summon(), leave: end }, signal);
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Begins to listen. Called again, it puts back what was lost and adds nothing twice. */
  listen(): void {
    for (const [type, listener] of this.#listeners) {
      window.addEventListener(type, listener, { capture: true, passive: false, signal: this.#signal });
    }
    this.#attend(focusedElement());
  }

  #on<K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void {
    this.#listeners.push([
      type,
      (event) => {
        // A page's own events carry nobody's wish. Chromium marks the end of every composition as if a page had made it.
        if (event.isTrusted || type === 'compositionend') handle(event as WindowEventMap[K]);
      },
    ]);
  }

  #stop(): void {
    clearTimeout(this.#pauseTimer);
    this.#presses.stop();
    this.#box?.feed.stop();
    this.#card.close();
    this.#port.close();
    this.#box = null;
  }

  #attend(target: EventTarget | null): void {
    const site = siteHere();
    const element = site && composerAt(target, site);
    if (!site || !element) return;
    let box = this.#boxes.get(element);
    if (!box || box.site !== site) {
      box = new Box(element, site, {
        nextRev: () => ++this.#rev,
        ask: (asking, rev, text) =>
          this.#port.post({ type: 'draft', rev, text: text.slice(0, MAX_DRAFT), conversation: asking.conversation }),
        onEmpty: (empty) => this.#emptied(empty),
        onSent: (sender, text) => void this.#card.sent(sender, text),
        onJudged: (judged) => this.#judged(judged),
      });
      this.#boxes.set(element, box);
    }
    if (box === this.#box) {
      // Back from another window: what could not be said there.
      if (box.gate.judged?.voice) this.#speakLater();
      return;
    }
    this.#box?.feed.stop();
    this.#presses.stop();
    this.#card.closeUnless(box);
    this.#box = box;
    if (this.#port.wake()) box.feed.touch();
  }

  #typed(event: Event, soon = 0): void {
    const target = originOf(event);
    if (!this.#isInBox(target)) this.#attend(target);
    if (!this.#box || !this.#isInBox(target)) return;
    this.#lastKey = performance.now();
    // A box that was taken away in mid-composition tells no end of it.
    if (event instanceof InputEvent) this.#composing = event.isComposing;
    this.#box.feed.touch(soon);
  }

  #isInBox(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box !== null && (this.#box.element === target || this.#box.element.contains(target));
  }

  /** What an input method, or a dead key, wrote stands now: what could not be said meanwhile waits for a pause like any key. */
  #composed(): void {
    if (!this.#composing) return;
    this.#composing = false;
    this.#lastKey = performance.now();
    this.#box?.feed.touch(AFTER_KEY);
    if (this.#box?.gate.judged?.voice) this.#speakLater();
  }

  #judged(box: Box): void {
    if (box !== this.#box) return;
    if (box.gate.armed) this.#presses.start();
    else this.#presses.stop();
    // While the person still writes, so that the card waits for nothing but the pause.
    if (box.gate.armed || box.gate.judged?.voice) void this.#card.prepare();
    this.#card.update(box);
    if (box.gate.judged?.voice) this.#speakLater();
  }

  /** The person asked for the card, wherever they are: only the frame they write in answers. */
  #summon(): void {
    if (this.#box && document.hasFocus() && this.#isInBox(focusedElement())) void this.#card.summon(this.#box);
  }

  #speakLater(): void {
    clearTimeout(this.#pauseTimer);
    const wait = Math.max(0, this.#lastKey + TYPING_PAUSE - performance.now());
    this.#pauseTimer = setTimeout(() => this.#speak(), wait);
  }

  #speak(): void {
    const box = this.#box;
    // A card nobody sees would only be in the way later; the end of a composition asks again.
    if (!box || this.#composing || !document.hasFocus() || !contextIsValid()) return;
    if (performance.now() < this.#lastKey + TYPING_PAUSE) {
      this.#speakLater();
      return;
    }
    if (this.#isInBox(focusedElement()) && box.gate.speaks(box.text)) void this.#card.speak(box);
  }

  #emptied(box: Box): void {
    if (box !== this.#box) return;
    clearTimeout(this.#pauseTimer);
    this.#presses.stop();
    this.#card.close();
  }

  #keyDown(event: KeyboardEvent): void {
    const box = this.#box;
    if (!box) return;
    this.#card.closeUnless(box);
    if (!this.#isInBox(originOf(event))) return;
    if (this.#heldKey && event.key === 'Enter' && event.repeat) {
      swallow(event);
      return;
    }
    if (sendsBy(event, box.element, box.site)) {
      if (!this.#holds(box)) box.leave();
      else {
        swallow(event);
        this.#heldKey = true;
        window.addEventListener('keyup', this.#keyUp, { capture: true, signal: this.#signal });
        if (!((event.ctrlKey || event.metaKey) && this.#card.sendAsIs(box))) this.#hold(box, { by: 'key', key: event });
        return;
      }
    }
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) box.feed.touch(AFTER_KEY);
  }

  /** The end of a held key: some pages send on it. */
  readonly #keyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Enter') return;
    this.#heldKey = false;
    window.removeEventListener('keyup', this.#keyUp, { capture: true });
    if (this.#isInBox(originOf(event))) swallow(event);
  };

  /** Whether the draft is to be held: never once the extension is gone, which is not asked at every key, as that costs the most. */
  #holds(box: Box): boolean {
    return box.gate.armed && box.gate.holds(box.text) && contextIsValid();
  }

  /** Whether an event hits the send control while the draft is to be held. */
  #holdsAt(event: Event): boolean {
    const box = this.#box;
    return box?.gate.armed === true && box.send.hitBy(event) !== null && this.#holds(box);
  }

  #click(event: Event): void {
    const box = this.#box;
    if (!box) return;
    this.#card.closeUnless(box);
    const control = controlOf(event);
    if (!control) return;
    if (this.#holdsAt(event)) {
      swallow(event);
      this.#hold(box, { by: 'click', control });
      return;
    }
    box.leave();
    box.feed.touch(AFTER_KEY);
    if (!box.send.hitBy(event)) void this.#learn(box, control);
  }

  /** Remembers the control if its click empties a box that held something. */
  async #learn(box: Box, control: HTMLElement): Promise<void> {
    if (box.text.trim() !== '' && (await isEmptied(box.element)) && box.element.isConnected) box.send.learn(control);
  }

  #hold(box: Box, held: Held): void {
    clearTimeout(this.#pauseTimer);
    const text = box.text;
    void this.#card.pause(box, held).then((shown) => {
      if (shown) return;
      box.gate.pass(text);
      void replaySend(held, box.element, box.send);
    });
  }
}
