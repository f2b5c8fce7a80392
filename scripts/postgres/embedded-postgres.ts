import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endOrphanPostgres } from '@/scripts/postgres/end-orphan-postgres';
import { endWithLauncher } from '@/scripts/launching/end-with-launcher';
import { initialiseCluster } from '@/scripts/postgres/initialise-cluster';
import { choosePostgresUser } from '@/scripts/postgres/postgres-user';

export interface EmbeddedPostgres {
  /** Connection string of the cluster's `postgres` database, on loopback. */
  url: string;
  /** Stops the server cleanly (fast shutdown: open transactions are rolled back). */
  stop(): Promise<void>;
  /** Called when the server ends unexpectedly. */
  onUnexpectedExit(listener: (description: string) => void): void;
}

interface StartOptions {
  /** Folder of the cluster; created and initialised if it does not exist. */
  dataDir: string;
  password: string;
  /** 0 or undefined: a free port. */
  port?: number;
  /** More `-c name=value` settings. */
  settings?: Record<string, string>;
}

/**
 * Starts the real PostgreSQL from an npm package, listening on loopback only.
 * A server that an earlier, killed run left on the same folder is stopped first; PostgreSQL recovers its data.
 * @throws Error with a message for the person at the terminal
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const user = await choosePostgresUser();
  await endOrphanPostgres(dataDir);
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) await initialiseCluster(dataDir, options.password, user);

  const port = options.port || (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket's path may have at most 107 characters; a clone's path may be longer
    max_connections: '100',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    // The end of its log is printed when it ends unexpectedly: it must hold no rows (DETAIL, CONTEXT) and no statements.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...options.settings,
  };
  const args = [
    ...['-D', user.folderName(dataDir), '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child = user.spawn(user.binaries.postgres, args, { folder: dataDir });
  endWithLauncher(child, user);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => (log = (log + data.toString()).slice(-4000)));
  }
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `postgresql://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(url, child, () => log);
  } catch (error) {
    // A server that is up but does not answer would otherwise keep running unnoticed.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGQUIT');
      await exited;
    }
    throw error;
  }

  let stopping = false;
  return {
    url,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await exited;
    },
    onUnexpectedExit(listener) {
      void exited.then(() => {
        if (!stopping) listener(`PostgreSQL ended unexpectedly. Its last words:\n${log.trim()}`);
      });
    },
  };
}

/** Connection string of another database of the same cluster. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/**
 * A TCP port, from `first` on and below `end`, that was free on loopback a moment ago. By default it lies below the
 * ephemeral ports (from 32768 on Linux, 49152 elsewhere): an outgoing connection could take one of those before the server
 * listens on it, or while the server restarts.
 */
export async function freePort(first = 20_000, end = 32_768): Promise<number> {
  for (;;) {
    const port = randomInt(first, end);
    if (await isPortFree(port)) return port;
  }
}

/** Whether the port is free on loopback now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function waitUntilReady(url: string, child: ChildProcess, log: () => string) {
  const deadline = Date.now() + 60_000; // crash recovery of a large import takes its time
  let spawnError: Error | undefined;
  child.once('error', (error) => (spawnError = error));
  for (;;) {
    if (spawnError || child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start. ${spawnError?.message ?? ''}\n${log().trim()}`);
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(30);
    }
  }
}
