// A page's Markdown as elements to read. HTML that somebody typed is text, links and pictures lead nowhere: reading a page loads nothing.
import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const TAGS = ['p', 'br', 'hr', 'h3', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'];
const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escaped(text),
    // One level below the page's own title, whatever it was typed as.
    heading({ tokens }) {
      return `<h3>${this.parser.parseInline(tokens)}</h3>`;
    },
    link({ tokens, href }) {
      const words = this.parser.parseInline(tokens);
      return words === escaped(href) ? words : `${words} (${escaped(href)})`;
    },
    image: ({ text, href }) => escaped(text || href),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/** The elements of a page's text. What the reader does not need (attributes, scripts, anything that loads) is not among them. */
export function renderMarkdown(text: string): DocumentFragment {
  return DOMPurify.sanitize(marked.parse(text, { async: false }), {
    ALLOWED_TAGS: [...TAGS, ...TABLE],
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
