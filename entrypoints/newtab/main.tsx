import { render } from 'solid-js/web';
import { NewTabPage } from '#components/NewTabPage.tsx';

const root = document.getElementById('app');
if (root) render(() => <NewTabPage />, root);
