// Prosody, the messaging server the test with a real client runs on loopback.
import { existsSync } from 'node:fs';
import { onPath } from './browser-places.ts';
import { installFromDebian } from './debian.ts';

/** Where Prosody is installed; undefined where it is not. */
export function findProsody(): string | undefined {
  return onPath(['prosody']).find((path) => existsSync(path));
}

/** Installs Prosody where it is missing and can be installed. */
export function provideProsody(): void {
  if (findProsody() === undefined && !installFromDebian('prosody')) {
    process.stderr.write('No Prosody here: the test with a real messaging client is left out. Install the package "prosody" to run it.\n');
  }
}
