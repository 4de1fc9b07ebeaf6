import { render } from 'solid-js/web';
import { HomePage } from '#components/HomePage.tsx';

const root = document.getElementById('app');
if (root) render(() => <HomePage />, root);
