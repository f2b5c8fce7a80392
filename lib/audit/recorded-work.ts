import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sql } from 'sql-template-tag';
import type { PoolClient } from 'pg';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import type { Prisma } from '@/prisma/generated/client';

/** The transaction in which an action is recorded: a Prisma transaction or a plain connection. */
export type RecordingClient = PoolClient | Prisma.TransactionClient;

/** Runs in the transaction of each recorded action; what it throws undoes the action. */
export type OnRecorded = (client: RecordingClient) => Promise<void>;

// The route wrapper and the use cases must share one storage, although Next bundles them separately.
const storage = oncePerProcess('recorded work', () => new AsyncLocalStorage<OnRecorded>()).get();

/** Runs `work`, and `onRecorded` in the transaction of everything that `work` records in the audit trail. */
export function withRecordedWork<T>(onRecorded: OnRecorded, work: () => T): T {
  return storage.run(onRecorded, work);
}

/** Tells whoever waits for it (see `withRecordedWork`) that an action is recorded in this transaction. */
export async function announceRecord(client: RecordingClient): Promise<void> {
  await storage.getStore()?.(client);
}

/** Runs a statement in the transaction. @returns how many rows it changed */
export async function runIn(client: RecordingClient, { text, values }: Sql): Promise<number> {
  if ('query' in client) return (await client.query(text, values)).rowCount ?? 0;
  return client.$executeRawUnsafe(text, ...values);
}
