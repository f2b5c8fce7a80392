import { randomUUID } from 'node:crypto';
import { inngest } from '@/inngest/client';
import { importCancelled, importRequested, type ImportSize } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';
import type { LeasedJob } from '@/lib/import-runs/lease';

/** How long a request waits for the engine. After that, the watchdog sends the event. */
const sendTimeoutMs = 3000;

interface DispatchImportOptions extends LeasedJob {
  tenantId: string;
  /** The engine accepted the event once and seems to have lost it. */
  again?: boolean;
}

/**
 * Tells the engine that the job has work under this lease. Safe to repeat: the event ID is derived from the lease.
 * Never throws: if the engine is unreachable, the job stays as it is and the watchdog retries.
 */
export async function dispatchImport({
  jobId,
  leaseId,
  tenantId,
  again,
}: DispatchImportOptions): Promise<void> {
  try {
    const id = again ? `requested-${leaseId}-${randomUUID()}` : `requested-${leaseId}`;
    const data = { job_id: jobId, lease_id: leaseId, tenant_id: tenantId, size: await sizeOf(jobId) };
    const { ids } = await withTimeout(inngest.send({ id, name: importRequested.name, data }), sendTimeoutMs);
    await query(
      `UPDATE bulk_order_creations SET dispatched_at = now(), engine_event_id = $3
       WHERE id = $1 AND worker_lease_id = $2`,
      [jobId, leaseId, ids[0]],
    );
  } catch (error) {
    console.warn(
      `Could not send the event of job ${jobId} to the engine; the watchdog will retry: ${String(error)}`,
    );
  }
}

/** By file size in bytes. A row takes about 150 bytes in a CSV, and about a third of that in a workbook. */
const sizes: { size: ImportSize; below: number }[] = [
  { size: 'small', below: 128 * 1024 },
  { size: 'medium', below: 1024 * 1024 },
];

async function sizeOf(jobId: string): Promise<ImportSize> {
  const [job] = await query<{ bytes: string }>(
    'SELECT file_size_bytes AS bytes FROM bulk_order_creations WHERE id = $1',
    [jobId],
  );
  return sizes.find(({ below }) => Number(job?.bytes) < below)?.size ?? 'large';
}

/** Tells the engine to drop the job's remaining steps. The fence protects the data anyway; this only saves work. */
export async function announceCancellation(jobId: string): Promise<void> {
  try {
    const event = { id: `cancelled-${jobId}`, name: importCancelled.name, data: { job_id: jobId } };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    console.warn(`Could not tell the engine that job ${jobId} is cancelled: ${String(error)}`);
  }
}
