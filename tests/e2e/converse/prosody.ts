// A Prosody of the test's own: on loopback, over WebSocket, in a folder that goes when it stops.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Server {
  /** Where clients connect. */
  websocket: string;
  stop(): Promise<void>;
}

/** Starts `program` with an account on `localhost` for each of `people`, whose password is their name. */
export async function startProsody(program: string, people: string[]): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'tend-prosody-'));
  const port = await freePort();
  const config = join(folder, 'prosody.cfg.lua');
  mkdirSync(join(folder, 'certs'));
  mkdirSync(join(folder, 'localhost/accounts'), { recursive: true });
  for (const name of people) writeFileSync(join(folder, `localhost/accounts/${name}.dat`), `return { ["password"] = "${name}" };\n`);
  writeFileSync(
    config,
    `run_as_root = true
    pidfile = "${folder}/prosody.pid"
    data_path = "${folder}"
    modules_enabled = { "saslauth", "roster", "disco", "websocket", "pep", "ping", "carbons", "blocklist" }
    modules_disabled = { "s2s" }
    http_interfaces = { "127.0.0.1" }
    http_ports = { ${port} }
    https_ports = {}
    c2s_ports = {}
    c2s_require_encryption = false
    allow_unencrypted_plain_auth = true
    consider_websocket_secure = true
    authentication = "internal_plain"
    log = { info = "*console" }
    VirtualHost "localhost"\n`,
  );
  const prosody = spawn(program, ['-F', '--config', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await listening(prosody);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    websocket: `ws://127.0.0.1:${port}/xmpp-websocket`,
    async stop() {
      const gone = new Promise((resolve) => prosody.once('exit', resolve));
      prosody.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until Prosody says that it serves HTTP; fails with what it said where it ends before. */
function listening(prosody: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk;
      if (/Activated service 'http'/.test(said)) resolve();
    };
    prosody.stdout?.on('data', hear);
    prosody.stderr?.on('data', hear);
    prosody.once('error', reject);
    prosody.once('exit', () => reject(new Error(`Prosody ended: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
