import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** The stages at which things are broken, in order. */
const stages = ['waiting', 'plan', 'chunk', 'commit', 'report', 'complete', 'ended'] as const;
export type Stage = (typeof stages)[number];

/** How long each short stage is stretched so that it can be hit, in milliseconds. */
const stretches = { commit: 40, report: 150, complete: 200 };

/** Slows down the commit of a chunk, the end of the report and the end of the job, inside PostgreSQL. */
export async function stretchInstants(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const [name, milliseconds] of Object.entries(stretches)) {
      await client.query(`
        CREATE OR REPLACE FUNCTION chaos_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_sleep(${milliseconds / 1000}); RETURN NEW; END $$`);
    }
    // A deferred constraint is checked during COMMIT.
    await client.query(`
      CREATE CONSTRAINT TRIGGER chaos_commit AFTER UPDATE ON bulk_order_creation_chunks
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chaos_commit();
      CREATE TRIGGER chaos_report BEFORE UPDATE ON bulk_order_creations FOR EACH ROW
        WHEN (OLD.success_key IS DISTINCT FROM NEW.success_key) EXECUTE FUNCTION chaos_report();
      CREATE TRIGGER chaos_complete BEFORE UPDATE ON bulk_order_creations FOR EACH ROW
        WHEN (NEW.status = 'completed' AND OLD.status <> 'completed') EXECUTE FUNCTION chaos_complete()`);
  } finally {
    await client.end();
  }
}

const question = `
  SELECT CASE
    WHEN status NOT IN ('pending', 'processing') THEN 'ended'
    WHEN EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE '%ended_at = now()%') THEN 'complete'
    WHEN EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query = 'COMMIT') THEN 'commit'
    WHEN status = 'pending' THEN 'waiting'
    WHEN file_plan IS NULL THEN 'plan'
    WHEN EXISTS (SELECT FROM bulk_order_creation_chunks
                 WHERE bulk_order_creation_id = job.id AND finished_at IS NULL) THEN 'chunk'
    ELSE 'report' END AS stage,
    (SELECT coalesce(avg((finished_at IS NOT NULL)::int), 0)::float
     FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = job.id) AS done
  FROM bulk_order_creations AS job WHERE id = $1`;

/**
 * Waits until the job is at the stage or past it; for chunks and their commits, until `share` of them are done.
 * @returns the stage at which the job was last seen
 */
export async function waitForStage(
  databaseUrl: string,
  { jobId, stage, share }: { jobId: string; stage: Stage; share: number },
): Promise<Stage> {
  const deadline = Date.now() + 60_000;
  let client: pg.Client | undefined;
  let seen: Stage = 'waiting';
  try {
    while (Date.now() < deadline) {
      try {
        client ??= await connect(databaseUrl);
        const { rows } = await client.query<{ stage: Stage; done: number }>(question, [jobId]);
        const found = rows[0]!;
        seen = found.stage;
        const isEarly = (seen === 'chunk' || seen === 'commit') && found.done < share;
        if (stages.indexOf(seen) >= stages.indexOf(stage) && !isEarly) return seen;
        await sleep(2);
      } catch {
        client = undefined; // an earlier fault has broken the database
        await sleep(50);
      }
    }
    return seen;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
