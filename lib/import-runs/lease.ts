import type { PoolClient } from 'pg';
import sql, { empty } from 'sql-template-tag';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { isRunning } from '@/lib/import-runs/is-running';
import type { ImportStatus } from '@/prisma/generated/enums';

/**
 * The lease says which run of the worker may change a job's rows. Abort and resume change it; a worker whose lease
 * is no longer valid creates nothing more and exits cleanly.
 *
 * Chunks hold the job row FOR SHARE until they commit. When chunks run concurrently, one of them always holds it,
 * and PostgreSQL admits new sharers ahead of a waiting update, so an abort could starve for the whole import. An
 * advisory lock in front of the row lock makes the queue fair: its waiters are served in order.
 */

export interface LeasedJob {
  jobId: string;
  leaseId: string;
}

/** Locks the job for a chunk's transaction. @returns whether the lease is still valid */
export async function shareJob(client: PoolClient, { jobId, leaseId }: LeasedJob): Promise<boolean> {
  await client.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [jobId]);
  const { rowCount } = await client.query(
    `SELECT 1 FROM bulk_order_creations
     WHERE id = $1 AND worker_lease_id = $2 AND status = 'processing'
     FOR SHARE`,
    [jobId, leaseId],
  );
  return rowCount === 1;
}

export interface LockedJob {
  status: ImportStatus;
  workerLeaseId: string | null;
  leaseExpired: boolean;
  tenantId: string;
}

const selectJob = (jobId: string) => sql`
  SELECT status, worker_lease_id AS "workerLeaseId", tenant_id AS "tenantId",
         coalesce(lease_expires_at < now(), true) AS "leaseExpired"
  FROM bulk_order_creations
  WHERE id = ${jobId}`;

/** The job's current state, without a lock. Null: no such job. */
export async function findJob(jobId: string): Promise<LockedJob | null> {
  const rows = await query<LockedJob>(selectJob(jobId));
  return rows[0] ?? null;
}

/** Locks the job in order to change its state; waits for running chunks to commit. Null: no such job. */
export async function lockJob(
  client: PoolClient,
  jobId: string,
  tenantId?: string,
): Promise<LockedJob | null> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [jobId]);
  const ofTenant = tenantId === undefined ? empty : sql`AND tenant_id = ${tenantId}`;
  const { rows } = await client.query<LockedJob>(sql`${selectJob(jobId)} ${ofTenant} FOR UPDATE`);
  return rows[0] ?? null;
}

/** Whether the job is running under this lease. */
export function holdsLease(job: LockedJob | null, leaseId: string): job is LockedJob {
  return job !== null && isRunning(job.status) && job.workerLeaseId === leaseId;
}

/**
 * Extends the lease once a third of it has passed. Not with each chunk, because the update waits for the chunks
 * that share the row. @returns whether the lease is still valid
 */
export async function refreshLease({ jobId, leaseId }: LeasedJob): Promise<boolean> {
  const rows = await query<{ due: boolean }>(
    sql`SELECT lease_expires_at < now() + make_interval(secs => ${(env().LADING_LEASE_SECONDS * 2) / 3}) AS due
        FROM bulk_order_creations
        WHERE id = ${jobId} AND worker_lease_id = ${leaseId} AND status = 'processing'`,
  );
  if (!rows[0]?.due) return rows.length === 1;
  const extended = await query(
    sql`UPDATE bulk_order_creations
        SET lease_expires_at = now() + make_interval(secs => ${env().LADING_LEASE_SECONDS})
        WHERE id = ${jobId} AND worker_lease_id = ${leaseId} AND status = 'processing'
        RETURNING id`,
  );
  return extended.length === 1;
}
