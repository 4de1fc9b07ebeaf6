import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { DEMO_MATCHES, SITE_MATCHES } from './lib/composer/sites/matches.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  outDir: '.output',
  // WXT's own context tells the page about every content script that starts; ours keeps silent.
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('lib/composer/context.ts', import.meta.url)) } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['storage', 'scripting'],
    host_permissions: mode === 'demo' ? [...SITE_MATCHES, ...DEMO_MATCHES] : SITE_MATCHES,
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tend@mindful-communication',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
