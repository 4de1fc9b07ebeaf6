// What is painted before the style sheet is there: the paper of the tokens, so that no page flashes white in the dark. Inline, and named
// to the content security policy by its hash.
import { createHash } from 'node:crypto';

/** The paper in light and dark, as `components/look/tokens.css` has it. */
const STYLE = 'html{background:#fbf8f3}@media (prefers-color-scheme:dark){html{background:#181715}}';
/** As a source in `style-src`. */
export const FIRST_PAINT_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** Writes it into each page, right behind the colour scheme. */
export const firstPaint = {
  name: 'tend:first-paint',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string) => html.replace(/<meta name="color-scheme"[^>]*>/, (scheme) => `${scheme}<style>${STYLE}</style>`),
  },
};
