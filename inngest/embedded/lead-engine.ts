import pg from 'pg';
import type { EngineDatabase, Transaction } from './run-transaction';

/** Any number will do that nothing else in the database locks. */
const leaderLock = 7_263_110_481;

/** Thrown inside a transaction when another engine has taken the lead. */
export class LeadershipLostError extends Error {
  override name = 'LeadershipLostError';
}

export interface Leadership {
  /** Rises with each engine that takes the lead. */
  epoch: string;
  /** Settles when the lead is lost because the connection that held it has ended. */
  lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Waits until no other engine leads, and takes the lead: a session lock, which PostgreSQL releases when the process dies.
 * @param signal stops waiting
 */
export async function takeLead(databaseUrl: string, signal: AbortSignal): Promise<Leadership> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    application_name: 'lading engine lead',
  });
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', () => undefined); // `end` follows and settles `lost`
  const abandon = () => void client.end();
  signal.addEventListener('abort', abandon, { once: true });
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1)', [leaderLock]);
    const { rows } = await client.query<{ epoch: string }>(
      'UPDATE lading_engine.leader SET epoch = epoch + 1 RETURNING epoch',
    );
    const epoch = rows[0]?.epoch;
    if (!epoch) throw new Error('The table lading_engine.leader has lost its row');
    return { epoch, lost, release: () => client.end() };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

/**
 * A query for use in a `WITH` that holds the lead until the transaction ends; it returns no row when another engine leads.
 * Every change that the leader makes begins with it, so that an engine which lost its lock without noticing can change
 * nothing.
 * @param parameter the placeholder of the epoch
 */
export function holdLead(parameter: string): string {
  return `SELECT epoch FROM lading_engine.leader WHERE epoch = ${parameter} FOR SHARE`;
}

/** @throws LeadershipLostError when the lead could not be held */
export function assertLed(row: { led: boolean }): void {
  if (!row.led) throw new LeadershipLostError('Another engine has taken the lead');
}

/**
 * Takes over from a predecessor that may have died at any instant: unlocks its jobs, and makes every call that it had begun
 * or granted `ready` again, each with a job.
 *
 * Each job is a new row. `add_job` alone would reuse the row with the same key, and so its id. A worker of the predecessor
 * may still be trying to mark its job as done (the queue library deletes by id alone, and retries until the database is
 * back), and would then delete the new job.
 * @returns how many calls had been running
 */
export async function recover(database: EngineDatabase, transaction: Transaction): Promise<number> {
  const schema = database.queueSchema;
  await transaction.rows(
    `SELECT ${schema}.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM ${schema}._private_jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`,
  );
  const interrupted = await transaction.rows(
    `WITH before AS (SELECT id, state FROM lading_engine.calls WHERE state <> 'ready' FOR UPDATE)
     UPDATE lading_engine.calls c SET state = 'ready' FROM before WHERE before.id = c.id AND before.state = 'running' RETURNING c.id`,
  );
  await transaction.rows(`UPDATE lading_engine.calls SET state = 'ready' WHERE state <> 'ready'`);
  await transaction.rows(
    `DELETE FROM ${schema}._private_jobs WHERE key = 'route-events' OR key IN (SELECT 'call:' || id FROM lading_engine.calls)`,
  );
  await transaction.rows(
    `SELECT count(job.id) FROM lading_engine.calls c,
       ${schema}.add_job('call', json_build_object('id', c.id), run_at := c.run_at, job_key := 'call:' || c.id, max_attempts := 25) AS job`,
  );
  await transaction.addJob('route-events', {}, { key: 'route-events' });
  return interrupted.length;
}
