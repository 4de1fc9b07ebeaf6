import { render } from 'solid-js/web';
import { closeOnQuickExit } from '#components/common/quick-exit.ts';
import { NewTabPage } from '#components/NewTabPage.tsx';

const root = document.getElementById('app');
if (root) render(() => <NewTabPage />, root);
closeOnQuickExit();
// After the first paint, which it has no part in.
void import('#components/common/follow-folder.ts').then(({ leaveToFolder }) => leaveToFolder());
