import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handleOf } from '#lib/composer/handle.ts';
import { provideHandles } from '#lib/composer/hands.ts';

export default defineUnlistedScript(() => provideHandles(handleOf));
