import { render } from 'solid-js/web';
import { bringFolderIn, leaveToFolder } from '#components/common/follow-folder.ts';
import { keepPageLook } from '#components/common/page-look.ts';
import { closeOnQuickExit } from '#components/common/quick-exit.ts';
import { HomePage } from '#components/HomePage.tsx';
import { keepIconTrue } from '#lib/prompt/icon.ts';

const root = document.getElementById('app');
if (root) render(() => <HomePage />, root);
closeOnQuickExit();
keepIconTrue();
keepPageLook();
leaveToFolder();
void bringFolderIn();
