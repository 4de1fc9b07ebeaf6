// Bundles one page with its real engine into a single document.
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { build } from 'vite';

const built = new Map<string, Promise<string>>();

/** The HTML of `tests/e2e/pages/<name>.ts`, bundled once a run. */
export function pageHtml(name: string): Promise<string> {
  const html = built.get(name) ?? bundle(name);
  built.set(name, html);
  return html;
}

async function bundle(name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      lib: { entry: join(import.meta.dirname, `${name}.ts`), formats: ['iife'], name: 'page', fileName: name },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const output = [result].flat()[0]?.output ?? [];
  const script = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const style = output.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '')).join('');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title>',
    `<style>${style}</style></head><body>`,
    `<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('');
}
