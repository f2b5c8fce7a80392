import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { inngest } from '@/inngest/client';
import { importStopped } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';

/** How long a request waits for the engine. After that, the watchdog sends the event. */
const sendTimeoutMs = 3000;
/** Jobs that one round of the watchdog asks for again. */
const maxJobs = 100;

/** Tells the engine that a job has stopped before its end, so that its files are to be written. Never throws. */
export async function dispatchStoppedReport({ jobId, tenantId }: { jobId: string; tenantId: string }) {
  try {
    const data = { job_id: jobId, tenant_id: tenantId };
    const event = { id: `stopped-${jobId}-${randomUUID()}`, name: importStopped.name, data };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    console.warn(
      `Could not ask the engine for the files of job ${jobId}; the watchdog will retry: ${String(error)}`,
    );
  }
}

/**
 * Asks again for files that have not been written after some minutes: the engine was never told, has lost its run, or a step
 * has failed for good. After a day nobody asks any more.
 * @returns how many there were
 */
export async function dispatchOverdueReports(): Promise<number> {
  const overdue = await query<{ jobId: string; tenantId: string }>(sql`
    UPDATE bulk_order_creations
    SET report_due_at = CASE WHEN ended_at > now() - interval '1 day' THEN now() + interval '10 minutes' END
    WHERE id IN (
      SELECT id FROM bulk_order_creations WHERE report_due_at < now()
      ORDER BY report_due_at LIMIT ${maxJobs} FOR UPDATE SKIP LOCKED)
    RETURNING id AS "jobId", tenant_id AS "tenantId"`);
  for (const job of overdue) await dispatchStoppedReport(job);
  return overdue.length;
}
