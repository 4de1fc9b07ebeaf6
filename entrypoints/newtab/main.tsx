import { render } from 'solid-js/web';
import { leaveToFolder } from '#components/common/follow-folder.ts';
import { closeOnQuickExit } from '#components/common/quick-exit.ts';
import { NewTabPage } from '#components/NewTabPage.tsx';

const root = document.getElementById('app');
if (root) render(() => <NewTabPage />, root);
closeOnQuickExit();
leaveToFolder();
