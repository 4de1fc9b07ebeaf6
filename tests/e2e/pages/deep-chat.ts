// deep-chat: a web component with an open shadow root, and a send control that is no button.
import 'deep-chat';

const log: string[] = [];
const element = document.createElement('deep-chat');
Object.assign(element, {
  connect: {
    handler: ({ messages }: { messages: { text: string }[] }, signals: { onResponse(message: { text: string }): void }) => {
      log.push(messages.at(-1)?.text ?? '');
      signals.onResponse({ text: 'Heard.' });
    },
  },
});
document.body.append(element);
const box = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>('#text-input');
window.chat = {
  log,
  read: () => (box()?.classList.contains('text-input-placeholder') ? '' : (box()?.innerText ?? '')).replaceAll('\u00a0', ' '),
};
