import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { open } from '#components/prompt/open.tsx';
import { openAfter } from '#components/prompt/open-after.tsx';
import { providePrompt } from '#lib/prompt/bridge.ts';

export default defineUnlistedScript(() => providePrompt({ open, after: openAfter }));
