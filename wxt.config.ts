import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { DEMO_MATCHES, SITE_MATCHES } from './lib/composer/sites/matches.ts';
import { dropExamples } from './scripts/build/drop-examples.ts';
import { fewFiles } from './scripts/build/few-files.ts';
import { FIRST_PAINT_HASH, firstPaint } from './scripts/build/first-paint.ts';
import { pageWords } from './scripts/build/page-words.ts';

/** The mode of a package that leaves the browser's new tab alone: one that is in a manifest cannot be switched off. */
const WITHOUT_NEWTAB = 'without-newtab';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-solid', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    'config:resolved': ({ config }) => {
      if (config.mode === WITHOUT_NEWTAB) config.zip.artifactTemplate = `{{name}}-{{version}}-{{browser}}-${WITHOUT_NEWTAB}.zip`;
    },
    'entrypoints:found': ({ config }, entrypoints) => {
      if (config.mode !== WITHOUT_NEWTAB) return;
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => name !== 'newtab'));
    },
    // The popup's own title would say less.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_app_silent__';
    },
  },
  // WXT's own context tells the page about every content script that starts; ours keeps silent.
  vite: () => ({
    plugins: [dropExamples(), firstPaint, pageWords, fewFiles],
    // Every browser Tend runs in knows `modulepreload`.
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('lib/composer/context.ts', import.meta.url)) } },
  }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // `light-dark()` in the tokens asks for 123.
    minimum_chrome_version: '123',
    commands: { 'open-card': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_app_shortcut__' } },
    // Until a page says otherwise, a tab is one Tend does not listen in.
    action: { default_icon: { 16: '/icon-silent/16.png', 32: '/icon-silent/32.png' } },
    permissions: ['activeTab', 'storage', 'unlimitedStorage', 'scripting', 'alarms'],
    // Asked for when the person wants to be told, and not before.
    optional_permissions: ['notifications'],
    host_permissions: mode === 'demo' ? [...SITE_MATCHES, ...DEMO_MATCHES] : SITE_MATCHES,
    // Any other address, one at a time, when a person adds it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Nothing from anywhere else, and nothing to anywhere. The development server's hot reload needs more, so it keeps WXT's own.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${FIRST_PAINT_HASH}; img-src 'self'; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: mode === WITHOUT_NEWTAB ? `tend-${WITHOUT_NEWTAB}@mindful-communication` : 'tend@mindful-communication',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
