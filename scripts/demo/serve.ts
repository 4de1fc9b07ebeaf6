// Builds the demo chat page and serves it on localhost.
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, 'page');
const OUT = join(import.meta.dirname, '../../.output/demo');

export interface DemoPage {
  url: string;
  close(): Promise<void>;
}

/** Serves the demo page at a free port until closed. */
export async function serveDemo(): Promise<DemoPage> {
  const config: InlineConfig = {
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'warn',
    // The typeface goes into the stylesheet, so that it is there at the first paint.
    build: { outDir: OUT, emptyOutDir: true, assetsInlineLimit: Number.POSITIVE_INFINITY },
  };
  await build(config);
  const server = await preview({ ...config, preview: { host: 'localhost', port: 4360 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The demo page could not be served on localhost.');
  return { url, close: () => server.close() };
}
