// The line to the background: opened when first needed, opened again when the worker was put to sleep, and silent for ever
// once the extension was updated or removed. It uses the browser's own namespace, as the polyfill weighs more than this script.
import type { Browser, Runtime } from 'webextension-polyfill';
import {
  type BackgroundMessage,
  COMPOSER_PORT,
  type ComposerMessage,
  LEAVE,
  type LeaveMessage,
  OPEN_CARD,
  type Verdict,
} from '../messages.ts';

type Answer = Extract<BackgroundMessage, { type: 'answer' }>;
type Waiting = { resolve: (answer: Answer) => void; reject: (reason: Error) => void };
/** What leaves something behind: the background can be told it twice. */
type Kept = Extract<ComposerMessage, { type: 'outcome' | 'never-flag' | 'sent' | 'remember' | 'spoke' | 'held' }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

function runtime(): Runtime.Static | undefined {
  const scope = globalThis as { browser?: Browser; chrome?: Browser };
  return (scope.browser?.runtime?.id ? scope.browser : scope.chrome)?.runtime;
}

/** Whether the extension this script belongs to is still there. */
export function contextIsValid(): boolean {
  return runtime()?.id !== undefined;
}

/** What the background may tell a frame: the person asked for the card by its shortcut; Tend may listen here no more. */
export function onTold({ open, leave }: { open: () => void; leave: () => void }, signal: AbortSignal): void {
  const told = runtime()?.onMessage;
  const hear = (message: unknown): undefined => {
    if (message === OPEN_CARD) open();
    // Frames without an address of their own have the origin of the page around them.
    else if ((message as LeaveMessage).type === LEAVE && (message as LeaveMessage).matches.includes(`${origin.replace(/:\d+$/, '')}/*`))
      leave();
  };
  told?.addListener(hear);
  signal.addEventListener('abort', () => told?.removeListener(hear));
}

/** A background that dies this often over one message dies of it. */
const TRIES = 3;

/** One frame's port. Everything it does fails silently: the page goes on as if Tend were not there. */
export class BackgroundPort {
  #port: Runtime.Port | null = null;
  #waiting = new Map<number, Waiting>();
  #ids = 0;
  readonly #onVerdict: (rev: number, verdict: Verdict) => void;
  readonly #onLost: () => void;
  readonly #onGone: () => void;

  /**
   * `onLost` is told when the background went away, so that a question in flight can be asked again; `onGone` when the extension
   * was updated or removed, at the first message that finds it so.
   */
  constructor(onVerdict: (rev: number, verdict: Verdict) => void, onLost: () => void, onGone: () => void) {
    this.#onVerdict = onVerdict;
    this.#onLost = onLost;
    this.#onGone = onGone;
  }

  /** Opens the line, which wakes the background; false where there is none any more. */
  wake(): boolean {
    if (this.#port) return true;
    try {
      const port = contextIsValid() && runtime()?.connect({ name: COMPOSER_PORT });
      if (!port) return this.#failed();
      port.onMessage.addListener((message) => this.#receive(message as BackgroundMessage));
      port.onDisconnect.addListener(() => this.#lost(port));
      this.#port = port;
      return true;
    } catch {
      return this.#failed();
    }
  }

  /** Sends one message; false where it could not go. */
  post(message: ComposerMessage): boolean {
    if (!this.wake()) return false;
    try {
      this.#port?.postMessage(message);
      return true;
    } catch {
      this.#port = null;
      return this.#failed();
    }
  }

  /** Asks one question. Rejects where the background is gone. An arrow, as it is handed on by itself. */
  readonly ask = (message: WithoutId<Extract<ComposerMessage, { id: number }>>): Promise<Answer> => {
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      if (this.post({ ...message, id } as ComposerMessage)) return;
      this.#waiting.delete(id);
      reject(new Error('The background is gone'));
    });
  };

  /** Tells what has to be kept; again, where the background died before it said that it was. Null where it never did. An arrow, as `ask`. */
  readonly tell = async (message: WithoutId<Kept>): Promise<Answer | null> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.ask(message).catch(() => null);
      if (answer) return answer;
    }
    return null;
  };

  close(): void {
    this.#port?.disconnect();
    if (this.#port) this.#lost(this.#port);
  }

  #failed(): false {
    if (!contextIsValid()) this.#onGone();
    return false;
  }

  #receive(message: BackgroundMessage): void {
    if (message.type === 'verdict') {
      this.#onVerdict(message.rev, message);
      return;
    }
    this.#waiting.get(message.id)?.resolve(message);
    this.#waiting.delete(message.id);
  }

  #lost(port: Runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('The background went away'));
    this.#waiting.clear();
    this.#onLost();
  }
}
