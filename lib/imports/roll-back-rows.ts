import sql from 'sql-template-tag';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import { rollBackRows } from '@/lib/import-runs/roll-back-import';
import type { RolledBackRows } from '@/lib/imports/rollback-schemas';
import type { DeliveryStatus } from '@/prisma/generated/enums';

interface RollBackRowsOptions {
  tenantId: string;
  jobId: string;
  rowNumbers: readonly number[];
  actorName: string;
}

/**
 * Rolls back some rows of an ended job: soft-deletes their deliveries that are still as they were created, and frees their
 * references. Repeating it changes nothing.
 * @returns how many it deleted, and why it deleted nothing of the other rows
 * @throws ApiError job_not_found, job_still_running, rollback_under_way
 */
export async function rollBackSelectedRows(options: RollBackRowsOptions): Promise<RolledBackRows> {
  const { tenantId, jobId, actorName } = options;
  const rowNumbers = [...new Set(options.rowNumbers)];
  const rolledBack = await withTransaction(async (client) => {
    const job = await lockJob(client, jobId, tenantId);
    if (!job) throw new ApiError('job_not_found');
    if (isRunning(job.status)) throw new ApiError('job_still_running', { params: { status: job.status } });
    const { rowCount: underWay } = await client.query(
      sql`SELECT FROM bulk_order_creations WHERE id = ${jobId} AND rollback_started_at IS NOT NULL`,
    );
    if (underWay !== 0) throw new ApiError('rollback_under_way');
    // Locked, so that the answer says of each row what has become of it.
    const { rows } = await client.query<{ row: number; status: DeliveryStatus }>(sql`
      SELECT row_number AS row, status FROM deliveries
      WHERE bulk_order_creation_id = ${jobId} AND row_number = ANY (${rowNumbers}::int[]) AND deleted_at IS NULL
      ORDER BY row_number FOR UPDATE`);
    const statuses = new Map(rows.map(({ row, status }) => [row, status]));
    const notDeleted = rowNumbers.flatMap((rowNumber): RolledBackRows['not_deleted'] => {
      const status = statuses.get(rowNumber);
      return status === 'created' ? [] : [{ row_number: rowNumber, reason: status ?? 'no_delivery' }];
    });
    const deleted = await rollBackRows(client, { jobId, rowNumbers, actorName });
    return { deleted_count: deleted, not_deleted: notDeleted };
  });
  await announceEvents(tenantId);
  return rolledBack;
}
