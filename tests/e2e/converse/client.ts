// Converse.js as somebody would host it: its own files from npm, and a page that signs a person in and opens one conversation.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = dirname(fileURLToPath(import.meta.resolve('converse.js')));
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface Client {
  /** The page of `me`, talking to `other`; on loopback, at the host `host`. */
  address(host: '127.0.0.1' | 'localhost', me: string, other: string): string;
  stop(): Promise<void>;
}

/** Serves the client, which connects to `websocket`. The password of each account is its name. */
export async function serveClient(websocket: string): Promise<Client> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(clientPage(websocket, searchParams.get('me') ?? '', searchParams.get('other') ?? ''));
      return;
    }
    const file = join(DIST, normalize(pathname));
    if (!file.startsWith(DIST) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (host, me, other) => `http://${host}:${port}/?me=${me}&other=${other}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function clientPage(websocket: string, me: string, other: string): string {
  const options = {
    assets_path: '/',
    authentication: 'login',
    auto_login: true,
    jid: `${me}@localhost`,
    password: me,
    websocket_url: websocket,
    discover_connection_methods: false,
    auto_reconnect: false,
    i18n: 'en',
    view_mode: 'fullscreen',
    whitelisted_plugins: ['conversation'],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Converse</title>
    <link rel="stylesheet" href="/converse.min.css"></head><body class="converse-fullscreen"><converse-root></converse-root>
    <script type="module">
      import converse from '/converse.min.js';
      converse.plugins.add('conversation', {
        initialize() {
          const { api } = this._converse;
          api.listen.on('rosterContactsFetched', () => api.chats.open('${other}@localhost', {}, true));
        },
      });
      converse.initialize(${JSON.stringify(options)});
    </script></body></html>`;
}
