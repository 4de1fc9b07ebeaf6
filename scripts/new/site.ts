// What a new site needs: one row, in its place. Text in, text out.

export interface NewSite {
  id: string;
  host: string;
  /** The day it was looked at, as 2026-11-24. */
  verified: string;
}

/** lib/composer/sites/sites.ts with a row for the site, where its id sorts. @throws Error where the rows are not found. */
export function addSite(sites: string, { id, host, verified }: NewSite): string {
  const row = `  {
    id: '${id}',
    hosts: ['${host}'],
    composer: '[contenteditable="true"][role="textbox"]',
    enterSends: true,
    editor: 'contenteditable',
    register: 'friend',
    verified: '${verified}',
  },
`;
  const rows = [...sites.matchAll(/^ {2}\{\n {4}id: '([^']+)',\n[\s\S]*?^ {2}\},\n/gm)];
  const after = rows.find(([, other = '']) => other > id);
  const last = rows.at(-1);
  if (!last) throw new Error('The rows of the sites were not found.');
  const at = after ? after.index : last.index + last[0].length;
  return sites.slice(0, at) + row + sites.slice(at);
}
