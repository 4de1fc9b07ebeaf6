// The page `npm start` opens: three chats, one message box engine each, and a guide of what to try.
import type { Chat } from './chat.ts';
import { createChat } from './chat.ts';
import type { Composer, ComposerOptions } from './composer.ts';
import { contenteditableComposer } from './contenteditable.ts';
import type { Conversation, Step } from './conversations.ts';
import { CONVERSATIONS, STEPS } from './conversations.ts';
import { lexicalComposer } from './lexical.ts';
import { textareaComposer } from './textarea.ts';

const COMPOSERS: Record<Conversation['id'], (options: ComposerOptions) => Composer> = {
  sam: textareaComposer,
  maya: contenteditableComposer,
  jonas: lexicalComposer,
};

function stepItem({ title, to, draft, outcome }: Step, chat: Chat, name: string): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `draft ${to}`;
  button.ariaLabel = `Write to ${name}: ${draft}`;
  button.textContent = draft;
  button.addEventListener('click', () => {
    chat.element.scrollIntoView({ block: 'nearest' });
    chat.write(draft);
  });
  const note = document.createElement('p');
  note.textContent = outcome;
  item.append(heading, button, note);
  return item;
}

const chats = document.querySelector('#chats');
const steps = document.querySelector('#steps');
for (const conversation of CONVERSATIONS) {
  const chat = createChat(conversation, COMPOSERS[conversation.id]);
  chats?.append(chat.element);
  for (const step of STEPS) if (step.to === conversation.id) steps?.append(stepItem(step, chat, conversation.name));
}
