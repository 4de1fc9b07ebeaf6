// The few lines between `---` that many programs put before a note. Reads the three fields Tend has a place for, as they are usually written;
// the rest, and whatever is unusual, is passed over.

export interface FrontMatter {
  date?: string;
  title?: string;
  tags: string[];
}

const LINES = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** What stands before a note, and the note. */
export function frontMatter(text: string): { meta: FrontMatter; body: string } {
  const bare = text.replace(/^\uFEFF/, '');
  const found = LINES.exec(bare);
  if (!found) return { meta: { tags: [] }, body: bare };
  const lines = (found[1] ?? '').split('\n');
  const value = (...names: string[]) => {
    const line = lines.find((one) => names.some((name) => one.toLowerCase().startsWith(`${name}:`)));
    return line && unquoted(line.slice(line.indexOf(':') + 1));
  };
  const date = value('date', 'created', 'day');
  const title = value('title');
  return { meta: { ...(date && { date }), ...(title && { title }), tags: tagsOf(lines) }, body: bare.slice(found[0].length) };
}

/** `tags: [a, b]`, `tags: a, b`, or a line each with a dash before it. */
function tagsOf(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => /^tags?:/i.test(line));
  if (at < 0) return [];
  const inline = (lines[at] ?? '').replace(/^tags?:/i, '').trim();
  if (inline)
    return inline
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map(unquoted);
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^\s*-\s/.test(line));
  return below.slice(0, end < 0 ? undefined : end).map((line) => unquoted(line.replace(/^\s*-\s/, '')));
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
