// One made-up chat: a log, a message box, a Send button.
import type { Composer, ComposerOptions } from './composer.ts';
import type { Conversation } from './conversations.ts';

export interface Chat {
  readonly element: HTMLElement;
  /** Puts a draft into the box as typing would, in place of what is there. */
  write(draft: string): void;
}

function create<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function bubble(from: 'them' | 'me', text: string, at: string): HTMLElement {
  const item = create('li', `message ${from}`);
  item.append(create('p', 'text', text), create('time', 'at', at));
  return item;
}

const SVG = 'http://www.w3.org/2000/svg';

function sendIcon(): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M12 19V5m-6 6 6-6 6 6');
  icon.append(path);
  return icon;
}

export function createChat(conversation: Conversation, makeComposer: (options: ComposerOptions) => Composer): Chat {
  const { id, name, box, day, messages } = conversation;
  const element = create('section', 'chat');
  element.setAttribute('aria-labelledby', `${id}-name`);

  const header = create('header', 'head');
  const avatar = create('span', `avatar ${id}`, name.slice(0, 1));
  avatar.ariaHidden = 'true';
  const title = create('h2', 'name', name);
  title.id = `${id}-name`;
  header.append(avatar, title, create('p', 'made-of', box));

  const log = create('ol', 'log');
  log.role = 'log';
  log.ariaLabel = `Messages with ${name}`;
  log.tabIndex = 0;
  log.append(create('li', 'day', day), ...messages.map(({ from, text, at }) => bubble(from, text, at)));

  const send = create('button', 'send');
  send.type = 'button';
  send.ariaLabel = `Send to ${name}`;
  send.append(sendIcon());

  const composer = makeComposer({ label: `Message to ${name}`, placeholder: 'Message', onSend });
  function onSend(): void {
    const text = composer.read().trim();
    if (text === '') return;
    const at = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
    log.append(bubble('me', text, at));
    log.scrollTop = log.scrollHeight;
    composer.clear();
  }
  send.addEventListener('click', () => {
    onSend();
    composer.focus();
  });

  const foot = create('div', 'foot');
  foot.append(composer.element, send);
  element.append(header, log, foot);
  return {
    element,
    write: (draft) => {
      composer.clear();
      composer.focus();
      // A frame later, so that an engine has taken the focus; insertText is what typing does, in every engine.
      requestAnimationFrame(() => document.execCommand('insertText', false, draft));
    },
  };
}
