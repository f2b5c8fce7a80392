import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { readCredentials } from './fixtures';

/** Connects a test to an instance's database as superuser, for what no API call shows. */
export async function withDatabase<T>(dataDir: string, look: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl(dataDir) });
  client.on('error', () => undefined); // the running statement throws
  await client.connect();
  try {
    return await look(client);
  } finally {
    await client.end();
  }
}

/** The superuser's URL of an instance's database: the app's own role cannot alter or truncate tables, or run a checkpoint. */
export function superuserUrl(dataDir: string): string {
  const secrets = readFileSync(path.join(dataDir, 'secrets.json'), 'utf8');
  const url = new URL(readCredentials(dataDir).database_url);
  url.username = 'postgres';
  url.password = (JSON.parse(secrets) as { database_password: string }).database_password;
  return url.toString();
}

/** Whether a batch of targets is being written at this moment. */
export async function holdsBatchLock(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND query ~ '(targets|inbound_import_job)'`,
  );
  return (rowCount ?? 0) > 0;
}

/** The tables, including the engine's, that have a row containing the text, in any letter case. */
export async function tablesWith(client: pg.Client, text: string): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await client.query(
      `SELECT 1 FROM ${name} AS row WHERE position(lower($1) IN lower(row::text)) > 0 LIMIT 1`,
      [text],
    );
    if (rowCount) found.push(name);
  }
  return found.toSorted();
}
