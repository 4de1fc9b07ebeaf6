import { render } from 'solid-js/web';
import { leaveToFolder } from '#components/common/follow-folder.ts';
import { keepPageLook } from '#components/common/page-look.ts';
import { closeOnQuickExit } from '#components/common/quick-exit.ts';
import { PopupPage } from '#components/PopupPage.tsx';
import { sayHead } from '#components/popup-head.ts';
import { keepIconTrue } from '#lib/prompt/icon.ts';

sayHead();
const root = document.getElementById('app');
if (root) render(() => <PopupPage />, root);
closeOnQuickExit();
keepIconTrue();
keepPageLook();
leaveToFolder();
