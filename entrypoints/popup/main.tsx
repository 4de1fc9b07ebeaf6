import { render } from 'solid-js/web';
import { PopupPage } from '#components/PopupPage.tsx';

const root = document.getElementById('app');
if (root) render(() => <PopupPage />, root);
