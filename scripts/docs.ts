// `npm run docs`: writes the documents that are generated from the code. Tests hold them to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternCatalogue } from './docs/pattern-catalogue.ts';

const path = join(import.meta.dirname, '../docs/patterns.md');
writeFileSync(path, await patternCatalogue());
console.log(`Written: ${path}`);
