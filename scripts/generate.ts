// `npm run generate`: writes what is made from the patterns' files, the index and the catalogue, the page on wordings, and the one
// on licences. Tests hold them to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesPage } from './generate/licences.ts';
import { patternCatalogue } from './generate/pattern-catalogue.ts';
import { PATTERNS, patternIds } from './generate/pattern-files.ts';
import { patternIndex } from './generate/pattern-index.ts';
import { rephrasePage } from './generate/rephrase-page.ts';

function write(path: string, text: string): void {
  writeFileSync(path, text);
  console.log(`Written: ${path}`);
}

write(join(PATTERNS, 'index.ts'), patternIndex(patternIds()));
write(join(import.meta.dirname, '../docs/patterns.md'), await patternCatalogue());
write(join(import.meta.dirname, '../docs/rephrase.md'), rephrasePage());
write(join(import.meta.dirname, '../docs/licences.md'), licencesPage());
