import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres, withDatabase } from './embedded-postgres';

interface StartDatabaseOptions {
  dataDir: string;
  password: string;
  /** Called when it ends unasked and cannot be started again. */
  onGiveUp(error: unknown): void;
}

/** Starts the embedded PostgreSQL with the database `lading`, and starts it again whenever it ends unasked. */
export async function startDatabase({ dataDir, password, onGiveUp }: StartDatabaseOptions) {
  let server: EmbeddedPostgres;
  const start = async (port?: number) => {
    server = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), password, port });
    server.onUnexpectedExit((description) => {
      console.error(`${description}\nStarting it again.`);
      start(Number(new URL(server.url).port)).catch(onGiveUp);
    });
    return server.url;
  };
  const url = await start();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'lading'");
  if (!rowCount) await client.query('CREATE DATABASE lading');
  await client.end();
  return { url: withDatabase(url, 'lading'), stop: () => server.stop() };
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
