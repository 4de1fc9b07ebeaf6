import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('input');
  element.type = 'text';
  element.size = 60;
  return {
    element,
    read: () => element.value,
    clear: () => {
      element.value = '';
    },
  };
});
