// The manifest's match patterns, made from the rows.
import { SITES } from './sites.ts';

/** Every host of every row, sorted. Paths are looked at when a box is focused: these sites change page without loading one. */
export const SITE_MATCHES: string[] = [...new Set(SITES.flatMap((site) => site.hosts))].sort().map((host) => `https://${host}/*`);

/** The demo chat page and the pages of the tests. */
export const DEMO_MATCHES: string[] = ['http://127.0.0.1/*', 'http://localhost/*'];
