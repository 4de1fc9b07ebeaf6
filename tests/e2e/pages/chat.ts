// A small chat around one editor engine: Enter and the Send button append the engine's own state to a log and empty the box.

export interface Engine {
  /** What is put into the page: the box, or what the engine draws around it. */
  element: HTMLElement;
  /** The engine's own state, not the DOM. */
  read(): string;
  clear(): void;
  /** Engines that need to be in the page before they start. */
  start?(): void;
}

export interface Chat {
  /** What was sent, in order. */
  log: string[];
  read(): string;
}

declare global {
  interface Window {
    chat: Chat;
    /** Takes the composer out of the page and puts a new one in, as apps do between two chats. */
    remount: () => void;
  }
}

/** Starts the chat in the place the address asks for: `?in=shadow`, `iframe`, `dialog`, `late`, or plainly. */
export function startChat(makeEngine: () => Engine): void {
  const place = new URLSearchParams(location.search).get('in') ?? 'plain';
  const log: string[] = [];
  let engine: Engine;
  window.chat = { log, read: () => engine.read() };

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
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
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
    mount(main);
  }
  window.remount = () => {
    main.replaceChildren();
    mount(main);
  };
}
