// A whole chat of @chatscope/chat-ui-kit-react, with its own send button and its own Enter.
import { MessageInput } from '@chatscope/chat-ui-kit-react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const log: string[] = [];
let state = '';

function Chat() {
  const [value, setValue] = useState('');
  const take = (html: string, text: string): void => {
    state = text;
    setValue(html);
  };
  const send = (_html: string, text: string): void => {
    log.push(text);
    state = '';
    setValue('');
  };
  return createElement(MessageInput, { value, onChange: take, onSend: send, attachButton: false, placeholder: 'Write' });
}

const main = document.createElement('main');
main.style.cssText = 'inline-size: 500px';
document.body.append(main);
createRoot(main).render(createElement(Chat));
window.chat = { log, read: () => state.replaceAll('\u00a0', ' ') };
