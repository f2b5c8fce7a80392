import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** The database that every part of the engine uses. */
export interface EngineDatabase {
  pool: pg.Pool;
  /** The schema of the queue library; an identifier that read-settings.ts has validated. */
  queueSchema: string;
}

interface JobSpec {
  runAt?: Date;
  /** At most one job for each key: a new job replaces one that has not begun. */
  key: string;
  /** Keeps the time of an existing job. */
  keepRunAt?: boolean;
}

export interface Transaction {
  rows<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The first row, or undefined. */
  row<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row | undefined>;
  /** Adds a job to the queue as part of this transaction. */
  addJob(task: string, payload: object, spec: JobSpec): Promise<void>;
  removeJob(key: string): Promise<void>;
}

/** Deadlock, serialisation failure: the same transaction may well succeed a moment later. */
const retriable = ['40P01', '40001'];

/** Runs `work` in one transaction; rolls back when it throws. Deadlocks and serialisation failures are retried. */
export async function runTransaction<T>(
  database: EngineDatabase,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryTransaction(database, work);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (attempt >= 5 || !retriable.includes(code)) throw error;
      await sleep(attempt * 10 * Math.random());
    }
  }
}

async function tryTransaction<T>(
  database: EngineDatabase,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  // Between two statements nobody else hears that the connection was cut, and unheard it would end the engine.
  const onCut = (error: Error) => (broken = error);
  client.on('error', onCut);
  try {
    await client.query('BEGIN');
    const wakeUps: Date[] = [];
    const result = await work(open(client, database.queueSchema, wakeUps));
    await client.query('COMMIT');
    for (const moment of wakeUps) wakeQueueAt(database, moment);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    client.release(broken);
    client.off('error', onCut);
  }
}

function open(client: pg.PoolClient, queueSchema: string, wakeUps: Date[]): Transaction {
  const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
  return {
    rows,
    row: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await rows<Row>(text, values)).at(0),
    addJob: async (task, payload, spec) => {
      await rows(
        `SELECT FROM ${queueSchema}.add_job($1, $2::json, run_at := $3, job_key := $4, job_key_mode := $5, max_attempts := 25)`,
        [
          task,
          JSON.stringify(payload),
          spec.runAt ?? null,
          spec.key,
          spec.keepRunAt ? 'preserve_run_at' : 'replace',
        ],
      );
      if (spec.runAt) wakeUps.push(spec.runAt);
    },
    removeJob: async (key) => void (await rows(`SELECT ${queueSchema}.remove_job($1)`, [key])),
  };
}

/** Jobs that are due later are found by the queue's own polling: up to two seconds late, which does not matter then. */
const maxWakeUpDelay = 60_000;

/**
 * The queue polls for due jobs only every two seconds. A notification at the due time keeps short pauses short; if this
 * process dies before, polling still finds the job.
 */
function wakeQueueAt(database: EngineDatabase, moment: Date): void {
  const pause = moment.getTime() - Date.now();
  if (pause <= 0 || pause > maxWakeUpDelay) return;
  setTimeout(() => {
    if (database.pool.ending) return;
    database.pool.query(`SELECT pg_notify('jobs:insert', '{"r":0,"count":1}')`).catch(() => undefined);
  }, pause + 2).unref();
}
