// `npm run dev`: builds Tend, opens it on the demo chat page, and reloads both as files change.
import { createServer } from 'wxt';
import { findChromium } from './browser.ts';
import { serveDemo } from './demo/serve.ts';
import { hasDisplay } from './display.ts';

const chrome = await findChromium();
const demo = await serveDemo();
const server = await createServer({
  // The mode that listens on the demo page too.
  mode: 'demo',
  webExt: {
    disabled: !hasDisplay(),
    binaries: { chrome },
    startUrls: [demo.url],
    // Chromium's sandbox refuses to run as root.
    chromiumArgs: ['--window-size=1440,960', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  },
});
await server.start();
