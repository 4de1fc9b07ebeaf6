// WebDriver BiDi beyond what Puppeteer offers: its connection, for commands of our own, and the ids they need.
import type { Browser, Frame } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listen: (params: never) => void): void;
}

/** A value as BiDi describes it; `value` is there for what can be written as JSON. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  /** Names a node in later commands. */
  sharedId?: string;
}

interface Evaluated {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Puppeteer keeps its connection to itself, and has no command for closed roots, chrome scripts or answers to any page.
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  on<T>(event: string, listen: (params: T) => void): void {
    this.#connection.on(event, listen as (params: never) => void);
  }

  /** Evaluates an expression in a context, of a page or of the browser's own windows. */
  async evaluate(context: string, expression: string): Promise<RemoteValue> {
    const options = { maxDomDepth: 0, includeShadowTree: 'all' };
    const params = { expression, awaitPromise: true, target: { context }, serializationOptions: options };
    return resultOf(await this.send<Evaluated>('script.evaluate', params));
  }

  /** Calls a function, written as text, with nodes of the context, in a sandbox of its own. */
  async call(context: string, source: string, nodes: string[]): Promise<RemoteValue> {
    const params = {
      functionDeclaration: source,
      arguments: nodes.map((sharedId) => ({ sharedId })),
      awaitPromise: true,
      target: { context, sandbox: 'tests' },
      serializationOptions: { maxDomDepth: 0 },
    };
    return resultOf(await this.send<Evaluated>('script.callFunction', params));
  }
}

function resultOf({ type, result, exceptionDetails }: Evaluated): RemoteValue {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result;
}

/** The id of a frame's browsing context. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}
