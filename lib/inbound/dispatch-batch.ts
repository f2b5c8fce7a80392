import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { inngest } from '@/inngest/client';
import { batchReceived } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';
import { silenceSeconds } from '@/lib/inbound/waiting-batches';

/** How long a request waits for the engine. After that, the watchdog sends the event. */
const sendTimeoutMs = 3000;
/** Batches that one round of the watchdog asks for again. */
const maxBatches = 100;

interface Waiting {
  importJobId: string;
  tenantId: string;
}

/**
 * Tells the engine that a batch waits. Safe to repeat: each run goes on from the parts that are taken in. Never throws: if
 * the engine is unreachable, the watchdog tries again.
 */
export async function dispatchBatch({ importJobId, tenantId }: Waiting): Promise<void> {
  try {
    const data = { import_job_id: importJobId, tenant_id: tenantId };
    const event = { id: `batch-${importJobId}-${randomUUID()}`, name: batchReceived.name, data };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    console.warn(
      `Could not ask the engine to take in batch ${importJobId}; the watchdog will retry: ${String(error)}`,
    );
  }
}

/** Asks the engine again for batches of which nothing was heard for a while. @returns how many there were */
export async function dispatchSilentBatches(): Promise<number> {
  const silent = await query<Waiting>(sql`
    UPDATE inbound_waiting_batches SET due_at = now() + make_interval(secs => ${silenceSeconds})
    WHERE import_job_id IN (
      SELECT import_job_id FROM inbound_waiting_batches WHERE failure_code IS NULL AND due_at < now()
      ORDER BY due_at LIMIT ${maxBatches} FOR UPDATE SKIP LOCKED)
    RETURNING import_job_id::text AS "importJobId", tenant_id AS "tenantId"`);
  for (const batch of silent) await dispatchBatch(batch);
  return silent.length;
}
