// A small chat around one editor engine: Enter and the Send button append the engine's own state to a log and empty the box.

export interface Engine {
  /** What is put into the page: the box, or what the engine draws around it. */
  element: HTMLElement;
  /** The engine's own state, not the DOM. */
  read(): string;
  clear(): void;
  /** Engines that need to be in the page before they start. */
  start?(): void;
  /** Puts in `RICH`: a first line with emphasis and a mention, the words a wording is for, and a last line. */
  fill?(): void;
  /** The engine's own state with its emphasis, mentions and lines, written out. */
  rich?(): string;
}

/** What `fill` puts in: the first line is `hi` in bold, `mention`, and `rest`. */
export const RICH = {
  hi: 'Hi',
  mention: '@Ann',
  rest: ', one thing.',
  heated: 'You never listen to me.',
  last: 'See you at eight.',
} as const;

export interface Chat {
  /** What was sent, in order. */
  log: string[];
  read(): string;
  /** Only where the engine has a `fill` and a `rich` of its own. */
  fill?(): void;
  rich?(): string;
}

declare global {
  interface Window {
    chat: Chat;
    /** Takes the composer out of the page and puts a new one in, as apps do between two chats. */
    remount: () => void;
  }
}

/**
 * Starts the chat in the place the address asks for: `?in=shadow`, `iframe`, `dialog`, `trap`, or plainly. With `&enter=line` it sends
 * by Ctrl + Enter alone.
 */
export function startChat(makeEngine: () => Engine): void {
  const asked = new URLSearchParams(location.search);
  const place = asked.get('in') ?? 'plain';
  const byCtrl = asked.get('enter') === 'line';
  const log: string[] = [];
  let engine: Engine;
  window.chat = { log, read: () => engine.read(), fill: () => engine.fill?.(), rich: () => engine.rich?.() ?? '' };

  const mount = (parent: ParentNode & Node): void => {
    engine = makeEngine();
    const footer = document.createElement('footer');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'send-button';
    button.textContent = '➤';
    const send = (): void => {
      const text = engine.read();
      if (text.trim() === '') return;
      log.push(text);
      engine.clear();
    };
    button.addEventListener('click', send);
    // Before the engine sees it, as apps do that give Enter a meaning of their own.
    footer.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || (byCtrl && !event.ctrlKey)) return;
        event.preventDefault();
        event.stopPropagation();
        send();
      },
      true,
    );
    footer.append(engine.element, button);
    parent.append(footer);
    engine.start?.();
  };

  const main = document.createElement('main');
  main.id = 'main';
  document.body.append(main);
  if (place === 'shadow') {
    mount(main.attachShadow({ mode: 'open' }));
  } else if (place === 'iframe') {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 600px; block-size: 300px';
    frame.src = `${location.pathname}?in=plain`;
    main.append(frame);
  } else if (place === 'dialog') {
    const dialog = document.createElement('dialog');
    main.append(dialog);
    dialog.showModal();
    mount(dialog);
  } else {
    if (place === 'trap') trapFocus(main);
    mount(main);
  }
  window.remount = () => {
    main.replaceChildren();
    mount(main);
  };
}

/** Keeps focus and presses in `inside`, as the panels of many apps do: whatever goes out of it comes back. */
function trapFocus(inside: HTMLElement): void {
  let last: HTMLElement | null = null;
  let fetched = 0;
  const isOut = (target: EventTarget | null): boolean => target instanceof Node && !inside.contains(target);
  const fetch = (): void => {
    fetched += 1;
    document.body.dataset.fetched = String(fetched);
    last?.focus();
  };
  document.addEventListener(
    'focusin',
    (event) => {
      if (!isOut(event.target)) last = event.target as HTMLElement;
      else {
        event.stopImmediatePropagation();
        fetch();
      }
    },
    true,
  );
  for (const type of ['mousedown', 'touchstart', 'click']) {
    document.addEventListener(
      type,
      (event) => {
        if (!isOut(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}
