// What the background weighs: its scripts parsed and run, and the memory they hold, beside compromise alone. Each run is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { bundled } from './bundled.ts';
import type { Row } from './row.ts';

const RUNS = 9;
const Figures = v.object({ ms: v.number(), heap: v.number() });

/** Runs a script as a worker would, every browser interface standing in as one that takes everything; prints time and heap. */
const PROBE = `
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const anything = new Proxy(function () {}, { get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything), apply: () => anything, construct: () => anything });
const code = readFileSync(process.argv[1], 'utf8');
const scope = { console: anything, chrome: anything, browser: anything, indexedDB: anything, BroadcastChannel: anything, setTimeout, clearTimeout, URL, TextEncoder, TextDecoder, crypto, performance, navigator: anything, structuredClone, queueMicrotask };
scope.self = scope.globalThis = scope;
vm.createContext(scope);
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
new vm.Script(code).runInContext(scope);
const ms = performance.now() - start;
globalThis.gc();
process.stdout.write(JSON.stringify({ ms, heap: (process.memoryUsage().heapUsed - before) / 2 ** 20 }));
`;

function runOnce(script: string): v.InferOutput<typeof Figures> {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', PROBE, script], { encoding: 'utf8' });
  if (!stdout) throw new Error(`The background's script did not run: ${stderr}`);
  return v.parse(Figures, JSON.parse(stdout));
}

/** Compromise alone, bundled as Tend is. */
async function compromiseAlone(folder: string): Promise<string> {
  const entry = join(folder, 'alone.js');
  writeFileSync(
    entry,
    `import nlp from ${JSON.stringify(import.meta.resolve('compromise'))};\nglobalThis.nlp = nlp;\nnlp('It is ready.');\n`,
  );
  const path = join(folder, 'alone.iife.js');
  writeFileSync(path, await bundled(entry));
  return path;
}

export async function backgroundRows(extension: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  try {
    const alone = await compromiseAlone(folder);
    const ours = join(extension, 'background.js');
    const [tend, base] = [ours, alone].map((script) => Array.from({ length: RUNS }, () => runOnce(script)));
    if (!tend || !base) throw new Error('nothing ran');
    const size = (path: string) => [gzipSync(readFileSync(path)).length / 1024];
    return [
      {
        what: 'background: parsed and run at wake',
        unit: 'ms',
        values: tend.map(({ ms }) => ms),
        against: { what: 'compromise alone', values: base.map(({ ms }) => ms) },
        reach: { kind: 'times', most: 1.5 },
      },
      {
        what: 'background: bytes, gzipped',
        unit: 'KB',
        values: size(ours),
        against: { what: 'compromise alone', values: size(alone) },
        reach: { kind: 'times', most: 1.6 },
      },
      {
        what: 'background: heap after it ran',
        unit: 'MB',
        values: tend.map(({ heap }) => heap),
        against: { what: 'compromise alone', values: base.map(({ heap }) => heap) },
        reach: { kind: 'times', most: 1.5 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
