// The page of what is in the package beside Tend's own code: which packages, in which version, under which licence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, sourceFiles } from '../../tests/repository/source-files.ts';

export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
}

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Of these only their own modules come into the package; what they need to build stays behind. */
const OWN_MODULES_ALONE = ['wxt', '@wxt-dev/i18n'];

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every package the product's code imports, and every one those need, by name. */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const imported = sourceFiles(['entrypoints', 'components', 'lib'])
    .flatMap(importsOf)
    .filter(({ own, typeOnly }) => !own && !typeOnly)
    .map(({ target }) => packageOf(target));
  // The serif comes in by a style sheet, the polyfill by a module of the build.
  const next = [...imported, '@fontsource-variable/fraunces', 'webextension-polyfill'];
  const found = new Map<string, ShippedPackage>();
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const locked = packages[`node_modules/${name}`];
    // `#i18n` and the like are made by the build.
    if (!locked || found.has(name)) continue;
    found.set(name, { name, version: locked.version, licence: locked.license ?? 'unknown' });
    if (!OWN_MODULES_ALONE.includes(name)) next.push(...Object.keys(locked.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function licencesPage(): string {
  const rows = shippedPackages().map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`);
  return `# Licences

What is in Tend's package beside its own code (MIT): every package the code imports, and every one those need. Parts that nothing uses are left out by the
build. Written by \`npm run generate\` from \`package-lock.json\`; a test holds it to that.

| Package | Version | Licence |
|---|---|---|
${rows.join('\n')}
`;
}
