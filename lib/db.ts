import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from '@/lib/env';

interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
}

// Next loads a module once for each of its bundles; one process must hold one pool all the same.
const holder = globalThis as { ladingDatabase?: Database };

function database(): Database {
  return (holder.ladingDatabase ??= connect());
}

function connect(): Database {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    application_name: 'lading',
  });
  // An idle connection that the server cut is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => console.warn(`A database connection was lost: ${error.message}`));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** The Prisma client: for everything that touches few rows. */
export function db(): PrismaClient {
  return database().prisma;
}

/**
 * Runs `work` in one transaction on one plain connection: for set-based SQL and COPY, which Prisma cannot stream.
 * Rolls back when `work` throws.
 */
export async function withTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database().pool.connect();
  let broken: Error | undefined;
  // Between two statements nobody else hears that the connection was cut, and unheard it would end the process.
  const onCut = (error: Error) => (broken = error);
  client.on('error', onCut);
  try {
    await client.query('BEGIN');
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

/** Runs one statement on the pool. */
export async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await database().pool.query<Row>(text, values)).rows;
}

/** Whether a pool is open: none is before the first statement and after disconnect(). */
export function isConnected(): boolean {
  return holder.ladingDatabase !== undefined;
}

/** Closes every connection: at the end of a script or a test file. */
export async function disconnect(): Promise<void> {
  const open = holder.ladingDatabase;
  holder.ladingDatabase = undefined;
  await open?.prisma.$disconnect();
  await open?.pool.end();
}
