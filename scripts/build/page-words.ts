// The words a page shows before any script runs stand in its HTML as `__MSG_popup_home__`, as they do in a manifest. Browsers put messages
// into manifests and styles, and not into pages: here they are, in the language Tend is written in. The page's script says them again in the
// person's own.
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const LOCALE = join(import.meta.dirname, '../../locales/en.yml');

export const pageWords = {
  name: 'tend:page-words',
  transformIndexHtml: {
    order: 'post' as const,
    /** @throws Error where the locale has no such plain message */
    async handler(html: string): Promise<string> {
      if (!html.includes('__MSG_')) return html;
      const messages = await parseMessagesFile(LOCALE);
      return html.replace(/__MSG_(\w+?)__/g, (_, name: string) => {
        const message = messages.find(({ key }) => key.join('_') === name);
        if (message?.type !== 'simple') throw new Error(`No plain message for a page: ${name}`);
        return message.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      });
    },
  },
};
