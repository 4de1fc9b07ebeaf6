// vue-advanced-chat: Vue in an open shadow root, a textarea that grows, and a send control that is an icon in a div.
import { register } from 'vue-advanced-chat';

register();
const log: string[] = [];
const element = document.createElement('vue-advanced-chat');
const users = [
  { _id: '1', username: 'Ann' },
  { _id: '2', username: 'Ben' },
];
Object.assign(element, {
  height: '400px',
  singleRoom: true,
  currentUserId: '1',
  rooms: JSON.stringify([{ roomId: '1', roomName: 'Ben', users }]),
  roomId: '1',
  roomsLoaded: true,
  messages: JSON.stringify([]),
  messagesLoaded: true,
  showAudio: 'false',
  // They would be asked of the network.
  showEmojis: 'false',
});
element.addEventListener('send-message', (event) => {
  log.push((event as CustomEvent<[{ content: string }]>).detail[0].content);
});
document.body.append(element);
const box = (): HTMLTextAreaElement | null | undefined => element.shadowRoot?.querySelector('textarea');
window.chat = { log, read: () => box()?.value ?? '' };
