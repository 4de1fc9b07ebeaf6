// What a new site needs: one row, in its place, and a page built as the site builds its own. Text in, text out.

interface NewSite {
  id: string;
  host: string;
}

/** tests/fixtures/sites/<id>.html, to be filled with the structure of the site's page in markup of one's own. */
export function siteFixture({ host }: NewSite): string {
  return `<!-- ${host}/ -->
<main>
  <form role="search"><input data-other type="text" name="q" /></form>
  <div data-box contenteditable="true" role="textbox"></div>
  <button data-send type="button" class="send"></button>
</main>
`;
}

/** lib/composer/sites/sites.ts with a row for the site, where its id sorts. @throws Error where the rows are not found. */
export function addSite(sites: string, { id, host }: NewSite): string {
  const row = `  {
    id: '${id}',
    hosts: ['${host}'],
    composer: '[contenteditable="true"][role="textbox"]',
    enterSends: true,
    verified: null,
  },
`;
  const rows = [...sites.matchAll(/^ {2}\{\n {4}id: '([^']+)',\n[\s\S]*?^ {2}\},\n/gm)];
  const after = rows.find(([, other = '']) => other > id);
  const last = rows.at(-1);
  if (!last) throw new Error('The rows of the sites were not found.');
  const at = after ? after.index : last.index + last[0].length;
  return sites.slice(0, at) + row + sites.slice(at);
}
