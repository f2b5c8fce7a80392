import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { PrismaClient } from '@/prisma/generated/client';
import { BoundedPool } from '@/lib/concurrency/bounded-pool';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { env } from '@/lib/env';

interface Database {
  prisma: PrismaClient;
  pool: BoundedPool;
}

const database = oncePerProcess('database', connect);

function connect(): Database {
  const pool = new BoundedPool(
    {
      connectionString: inUtc(env().DATABASE_URL),
      max: env().DATABASE_POOL_SIZE,
      connectionTimeoutMillis: 10_000,
      // A search that goes wrong must not hold its connection for minutes.
      statement_timeout: env().DATABASE_STATEMENT_SECONDS * 1000,
      application_name: 'lading',
    },
    env().DATABASE_POOL_WAITING,
  );
  // An idle connection that the server cut is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => console.warn(`A database connection was lost: ${error.message}`));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/**
 * Prisma sends moments as UTC without saying so, and PostgreSQL reads them in the session's time zone: by default that of
 * the machine, or of the database's settings.
 */
function inUtc(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [given, '-c TimeZone=UTC'].filter(Boolean).join(' '));
  return url.toString();
}

/** The Prisma client: for everything that touches few rows. */
export function db(): PrismaClient {
  return database.get().prisma;
}

/** A deadlock and a serialisation fault: PostgreSQL has undone all of the transaction, and asks for it once more. */
const collisions = ['40P01', '40001'];
const collisionPausesMs = [10, 50, 250];

/**
 * Runs `work` in one transaction on one plain connection: for set-based SQL and COPY, which Prisma cannot stream.
 * Rolls back when `work` throws; when it collided with another transaction, it is run again: what it does outside the
 * database must bear that. Its statements take as long as they need, and it waits for a connection however many others
 * do: batches and steps of imports are bounded where they come from.
 */
export async function withTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (const pauseMs of collisionPausesMs) {
    try {
      return await runTransaction(work);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || !collisions.includes(error.code ?? '')) throw error;
    }
    await sleep(pauseMs * (0.5 + Math.random())); // uneven, or the two would meet again
  }
  return runTransaction(work);
}

async function runTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.get().pool.connectAnyway();
  let broken: Error | undefined;
  // Between two statements nobody else hears that the connection was cut, and unheard it would end the process.
  const onCut = (error: Error) => (broken = error);
  client.on('error', onCut);
  try {
    await client.query('BEGIN; SET LOCAL statement_timeout = 0');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    client.release(broken); // a connection that was cut, or cannot even roll back, is thrown away
    client.off('error', onCut);
  }
}

/**
 * Runs one statement on the pool, which DATABASE_STATEMENT_SECONDS ends.
 * @param statement made by `sql`, or a text
 * @param values of a text's $1, $2 …
 */
export async function query<Row extends pg.QueryResultRow>(
  statement: Sql | string,
  values: unknown[] = [],
): Promise<Row[]> {
  const config = typeof statement === 'string' ? { text: statement, values } : statement;
  return (await database.get().pool.query<Row>(config)).rows;
}

/** Whether a pool is open: none is before the first statement and after disconnect(). */
export function isConnected(): boolean {
  return database.peek() !== undefined;
}

/** Closes every connection: at the end of a script or a test file. */
export async function disconnect(): Promise<void> {
  const open = database.take();
  await open?.prisma.$disconnect();
  await open?.pool.end();
}
