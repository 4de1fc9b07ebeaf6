// An extension that does nothing, on the same sites: what Tend's own scripts are measured against.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({ content_scripts: v.array(v.looseObject({ matches: v.array(v.string()) })) });

/** Writes it into `folder`, with the sites of the extension built in `like`. @returns the folder */
export function writeEmptyExtension(folder: string, like: string): string {
  const { content_scripts } = v.parse(Manifest, JSON.parse(readFileSync(join(like, 'manifest.json'), 'utf8')));
  const sites = content_scripts.flatMap(({ matches }) => matches);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1',
      permissions: ['scripting'],
      host_permissions: sites,
      background: { service_worker: 'background.js' },
      content_scripts: content_scripts.map((script) => ({ ...script, js: ['content.js'] })),
    }),
  );
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener((message) => port.postMessage(message)));\n',
  );
  writeFileSync(join(folder, 'content.js'), 'void 0;\n');
  writeFileSync(join(folder, 'injected.js'), 'void 0;\n');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>\n');
  return folder;
}
