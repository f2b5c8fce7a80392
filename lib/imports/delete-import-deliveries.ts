import type { PoolClient } from 'pg';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { dispatchRollback } from '@/lib/import-runs/dispatch-rollback';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { beginRollback, countKept, rollBackRest } from '@/lib/import-runs/roll-back-import';
import { findKept } from '@/lib/imports/find-kept';
import type { ImportRollback } from '@/lib/imports/import-schemas';
import type { KeptDeliveries } from '@/lib/imports/rollback-schemas';
import { presentRollback, type RollbackFacts } from '@/lib/imports/present-rollback';

interface DeleteImportDeliveriesOptions {
  tenantId: string;
  jobId: string;
  actorName: string;
}

export interface DeletedDeliveries {
  /** How many deliveries this call deleted. */
  deletedCount: number;
  /** The rollback that goes on after this call, begun by it or by an earlier one; null: it is done. */
  rollback: ImportRollback | null;
  /** What stays, by its reason. */
  kept: KeptDeliveries[];
}

/**
 * Rolls back an ended job: soft-deletes all its remaining deliveries and frees their external references; those to which
 * something has happened since stay, and the answer counts them. A second
 * call finds nothing left to delete. If there are many, it only begins: the engine deletes them in steps, and the job
 * says how far it is.
 * @throws ApiError job_not_found, job_still_running
 */
export async function deleteImportDeliveries(
  options: DeleteImportDeliveriesOptions,
): Promise<DeletedDeliveries> {
  const { tenantId, jobId, actorName } = options;
  const { begun, ...deleted } = await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    const before = await readRollback(client, jobId);
    if (before.dryRun) return { begun: false, deletedCount: 0, rollback: null };
    if (before.rollbackStartedAt) return { begun: false, deletedCount: 0, rollback: presentRollback(before) };
    const left = before.deliveryCount - before.deletedCount - (await countKept(client, jobId));
    if (left <= env().LADING_ROLLBACK_AT_ONCE)
      return { begun: false, deletedCount: await rollBackRest(client, jobId, actorName), rollback: null };
    await beginRollback(client, jobId, actorName);
    return { begun: true, deletedCount: 0, rollback: presentRollback(await readRollback(client, jobId)) };
  });
  if (begun) await dispatchRollback({ jobId, tenantId });
  else await announceEvents(tenantId);
  return { ...deleted, kept: await findKept(jobId) };
}

async function readRollback(
  client: PoolClient,
  jobId: string,
): Promise<RollbackFacts & { deliveryCount: number; dryRun: boolean }> {
  const { rows } = await client.query<RollbackFacts & { deliveryCount: number; dryRun: boolean }>(
    `SELECT dry_run AS "dryRun", delivery_count AS "deliveryCount", deleted_count AS "deletedCount",
            rollback_started_at AS "rollbackStartedAt", rollback_total AS "rollbackTotal"
     FROM bulk_order_creations WHERE id = $1`,
    [jobId],
  );
  return rows[0]!;
}
