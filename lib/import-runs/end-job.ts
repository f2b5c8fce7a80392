import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { countProblems } from '@/lib/import-runs/count-problems';
import type { TimelineEvent } from '@/lib/import-runs/timeline-events';
import { reckonTotals } from '@/lib/import-runs/reckon-totals';
import { addImportEvent } from '@/lib/import-runs/add-import-event';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';

interface EndJobOptions {
  jobId: string;
  status: 'completed' | 'failed' | 'cancelled';
  event: TimelineEvent;
  actorName?: string;
  failure?: { code: string; params: Record<string, string | number> };
}

interface Counts {
  succeeded: number;
  failed: number;
  skipped: number;
}

/**
 * Ends a job whose row the caller has locked: clears its lease, stores its counts, and adds to its timeline and to the outbox. The
 * only place where a job becomes terminal.
 */
export async function endJob(client: PoolClient, options: EndJobOptions): Promise<void> {
  const { jobId, status, event, actorName, failure } = options;
  const failureDetails = failure ? JSON.stringify(failure.params) : null;
  const { rows } = await client.query<Counts>(sql`
    UPDATE bulk_order_creations
    SET status = ${status}::"ImportStatus", ended_at = now(), worker_lease_id = NULL, lease_expires_at = NULL,
        failure_code = ${failure?.code ?? null}, failure_details = ${failureDetails},
        report_due_at = CASE WHEN ${status} <> 'completed' AND file_plan IS NOT NULL THEN now() + interval '2 minutes' END,
        succeeded_count = sums.succeeded, failed_count = sums.failed, skipped_count = sums.skipped,
        delivery_count = sums.deliveries, updated_count = sums.updated, warning_count = sums.warnings
    FROM (
      SELECT coalesce(sum(succeeded_count), 0)::int AS succeeded, coalesce(sum(failed_count), 0)::int AS failed,
             coalesce(sum(skipped_count), 0)::int AS skipped, coalesce(sum(delivery_count), 0)::int AS deliveries,
             coalesce(sum(updated_count), 0)::int AS updated,
             coalesce(sum(warning_count), 0)::int AS warnings
      FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = ${jobId}
    ) AS sums
    WHERE id = ${jobId}
    RETURNING succeeded, failed, skipped`);
  await reckonTotals(client, jobId);
  await countProblems(client, jobId);
  const { succeeded, failed, skipped } = rows[0]!;
  const details = {
    succeeded_records: succeeded,
    failed_records: failed,
    ...(skipped > 0 && { skipped_records: skipped }),
    ...(failure && { code: failure.code }),
  };
  await addTimelineEvent(client, { jobId, event, actorName, details });
  await addImportEvent(client, jobId, `bulk_order_creation.${status}`);
}
