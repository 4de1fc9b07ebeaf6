import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimFrame } from '#lib/composer/claim.ts';
import { Listener } from '#lib/composer/listener.ts';
import { DEMO_MATCHES, SITE_MATCHES } from '#lib/composer/sites/matches.ts';

export default defineContentScript({
  matches: import.meta.env.MODE === 'demo' ? [...SITE_MATCHES, ...DEMO_MATCHES] : SITE_MATCHES,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // First in line for keys and clicks: a page that listens earlier would have sent before Tend could hold.
  runAt: 'document_start',
  main(context) {
    claimFrame(() => new Listener(context.signal, () => context.abort()), context.signal);
  },
});
