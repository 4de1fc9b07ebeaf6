import { startChat } from './chat.ts';

startChat(() => {
  const element = document.createElement('textarea');
  element.rows = 4;
  element.cols = 60;
  return {
    element,
    read: () => element.value,
    clear: () => {
      element.value = '';
    },
  };
});
