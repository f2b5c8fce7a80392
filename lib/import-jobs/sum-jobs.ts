import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { JobSums } from '@/lib/import-jobs/import-job-list-schemas';
import { chunkSums, liveCount } from '@/lib/imports/get-import-row';
import { needsLookCondition } from '@/lib/imports/needs-look';
import { COUNT_LIMIT } from '@/lib/lists/limits-of-lists';

/**
 * What a tenant's jobs since a moment amount to, of either channel: the newest COUNT_LIMIT of each. A running import counts
 * with what it has made so far, a dry run not at all.
 */
export async function sumJobs(tenantId: string, from: Date): Promise<JobSums> {
  const [[imports], [batches]] = await Promise.all([
    query<Pick<JobSums, 'imports' | 'deliveries' | 'open_rows'>>(
      sql`SELECT count(*)::int AS imports,
                 coalesce(sum(greatest(${liveCount('delivery_count')} - job.deleted_count, 0)), 0)::int AS deliveries,
                 coalesce(sum(job.failed_count) FILTER (WHERE job.needs_look), 0)::int AS open_rows
          FROM (SELECT id, status, deleted_count, delivery_count, failed_count, (${needsLookCondition}) AS needs_look
                FROM bulk_order_creations
                WHERE tenant_id = ${tenantId} AND created_at >= ${from} AND NOT dry_run
                ORDER BY created_at DESC LIMIT ${COUNT_LIMIT}) AS job
          ${chunkSums}`,
    ),
    query<Pick<JobSums, 'batches' | 'accepted_items' | 'rejected_items'>>(
      sql`SELECT count(*)::int AS batches,
                 coalesce(sum(created_items + updated_items + cancelled_items), 0)::int AS accepted_items,
                 coalesce(sum(rejected_items), 0)::int AS rejected_items
          FROM (SELECT created_items, updated_items, cancelled_items, rejected_items FROM inbound_import_jobs
                WHERE tenant_id = ${tenantId} AND created_at >= ${from}
                ORDER BY created_at DESC LIMIT ${COUNT_LIMIT}) AS batch`,
    ),
  ]);
  return { ...imports!, ...batches! };
}
