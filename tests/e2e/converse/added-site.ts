// The built extension as it is once a person has allowed it on one more site: no permission dialog can be answered from here.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** A copy of the extension in `folder` that also listens on `match`; the caller removes it. */
export function withAddedSite(folder: string, match: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'tend-added-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(match);
  for (const script of manifest.content_scripts) script.matches.push(match);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
