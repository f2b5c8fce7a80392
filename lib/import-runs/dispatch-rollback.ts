import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { inngest } from '@/inngest/client';
import { rollbackRequested } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';
import { rollbackSilenceSeconds } from '@/lib/import-runs/roll-back-import';

/** How long a request waits for the engine. After that, the watchdog sends the event. */
const sendTimeoutMs = 3000;
/** Rollbacks that one round of the watchdog asks for again. */
const maxJobs = 100;

/**
 * Tells the engine that the job has deliveries to delete. Safe to repeat: however many runs there are, each goes on from
 * what is deleted already. Never throws: if the engine is unreachable, the watchdog tries again.
 */
export async function dispatchRollback({ jobId, tenantId }: { jobId: string; tenantId: string }) {
  try {
    const data = { job_id: jobId, tenant_id: tenantId };
    const event = { id: `rollback-${jobId}-${randomUUID()}`, name: rollbackRequested.name, data };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    console.warn(
      `Could not ask the engine to roll back job ${jobId}; the watchdog will retry: ${String(error)}`,
    );
  }
}

/**
 * Asks the engine again for rollbacks of which nothing was heard for a while: it was never told of them, has lost its
 * run, or a step has failed for good.
 * @returns how many there were
 */
export async function dispatchSilentRollbacks(): Promise<number> {
  const silent = await query<{ jobId: string; tenantId: string }>(sql`
    UPDATE bulk_order_creations SET rollback_due_at = now() + make_interval(secs => ${rollbackSilenceSeconds})
    WHERE id IN (
      SELECT id FROM bulk_order_creations WHERE rollback_started_at IS NOT NULL AND rollback_due_at < now()
      ORDER BY rollback_due_at LIMIT ${maxJobs} FOR UPDATE SKIP LOCKED)
    RETURNING id AS "jobId", tenant_id AS "tenantId"`);
  for (const job of silent) await dispatchRollback(job);
  return silent.length;
}
