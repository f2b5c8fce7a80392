import { randomUUID } from 'node:crypto';
import { inngest } from '@/inngest/client';
import { importCancelled, importRequested, type ImportSize } from '@/inngest/events';
import { withTimeout } from '@/lib/concurrency/with-timeout';
import { query } from '@/lib/db';
import type { LeasedJob } from '@/lib/import-runs/lease';

/** How long a request waits for the engine; past it the watchdog sends the event. */
const sendTimeoutMs = 3000;

interface DispatchImportOptions extends LeasedJob {
  tenantId: string;
  /** The engine took the event once and seems to have lost it. */
  again?: boolean;
}

/**
 * Tells the engine that the job has work under this lease. May be called again and again: the event's id is the
 * lease's. When the engine cannot be reached the job stays as it is and the watchdog asks again, so this never throws.
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
    console.warn(`The engine was not told of job ${jobId}; the watchdog will: ${String(error)}`);
  }
}

/** In bytes of the file. A row is some 150 of them as csv, and about a third of that in a workbook. */
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

/** Tells the engine to drop the steps it still has for the job. The fence holds without it; this saves the work. */
export async function announceCancellation(jobId: string): Promise<void> {
  try {
    const event = { id: `cancelled-${jobId}`, name: importCancelled.name, data: { job_id: jobId } };
    await withTimeout(inngest.send(event), sendTimeoutMs);
  } catch (error) {
    console.warn(`The engine was not told that job ${jobId} is cancelled: ${String(error)}`);
  }
}
