import pg from 'pg';
import { readCredentials } from './fixtures';

/** Lets a test look into the database of an instance, for what no call tells. */
export async function withDatabase<T>(dataDir: string, look: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: readCredentials(dataDir).database_url });
  await client.connect();
  try {
    return await look(client);
  } finally {
    await client.end();
  }
}

/** Whether a batch of targets is being written at this moment. */
export async function holdsBatchLock(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND query ~ '(targets|inbound_import_job)'`,
  );
  return (rowCount ?? 0) > 0;
}
