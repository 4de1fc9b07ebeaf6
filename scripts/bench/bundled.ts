// A script and what it imports as one piece of code that runs by itself, made as the extension's own are.
import { dirname } from 'node:path';
import type { Rolldown } from 'vite';
import { build } from 'vite';

/** @param entry the script's path. @returns the code */
export async function bundled(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: dirname(entry),
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundled', fileName: 'bundled' } },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const chunk = [result].flat()[0]?.output[0];
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
