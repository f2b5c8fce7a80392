import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres, withDatabase } from './embedded-postgres';

interface StartDatabaseOptions {
  dataDir: string;
  password: string;
  /** Called when it ends unasked and cannot be started again. */
  onGiveUp(error: unknown): void;
}

/** The pauses before it is started again; past the last one it is given up. */
const restartPausesMs = [0, 500, 2000, 5000, 10_000];
/** A server that ran this long had started well: the count of failures begins anew. */
const healthyAfterMs = 10_000;

/** Starts the embedded PostgreSQL with the database `lading`, and starts it again whenever it ends unasked. */
export async function startDatabase({ dataDir, password, onGiveUp }: StartDatabaseOptions) {
  let server: EmbeddedPostgres;
  const stopping = new AbortController();
  let failures = 0;
  let restarting: Promise<void> = Promise.resolve();

  async function start(port?: number) {
    server = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), password, port });
    const startedAt = Date.now();
    server.onUnexpectedExit((description) => {
      if (Date.now() - startedAt > healthyAfterMs) failures = 0;
      restarting = restart(Number(new URL(server.url).port), description);
    });
    return server.url;
  }

  async function restart(port: number, description: string) {
    let reason: unknown = new Error(description);
    while (!stopping.signal.aborted) {
      const pause = restartPausesMs[failures++];
      if (pause === undefined) return onGiveUp(reason);
      console.error(`${description}\nStarting it again.`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        await start(port);
        return;
      } catch (error) {
        reason = error; // a disk that is full just now, a folder that is not there yet
      }
    }
  }

  async function stop() {
    stopping.abort();
    await restarting;
    await server.stop();
  }

  const url = await start();
  try {
    await makeDatabase(url);
  } catch (error) {
    await stop(); // nobody else knows of it yet
    throw error;
  }
  return { url: withDatabase(url, 'lading'), stop };
}

async function makeDatabase(url: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'lading'");
    if (!rowCount) await client.query('CREATE DATABASE lading');
  } finally {
    await client.end();
  }
}

/** @throws Error with a sentence for the person at the terminal when the database does not answer within seconds */
export async function requireDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || ('code' in error ? error.code : error.name) : error;
    const host = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
    throw new Error(
      `the database at ${host} cannot be reached (${reason}). Check DATABASE_URL and that the server runs.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
