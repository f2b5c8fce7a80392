import { withTransaction } from '@/lib/db';
import { announceEvents } from '@/lib/events/announce-events';
import { dispatchStoppedReport } from '@/lib/import-runs/dispatch-stopped-report';
import { endJob } from '@/lib/import-runs/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/import-runs/lease';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';

interface FailImportOptions extends LeasedJob {
  code: string;
  params?: Record<string, string | number>;
  /**
   * Whether the cause may be temporary: the job is then resumed automatically after a delay
   * (resume-expired-imports.ts).
   */
  isTemporary?: boolean;
}

/** How often a job is resumed automatically: after 1, 4 and 16 minutes. After that, a person has to decide. */
const maxResumes = 3;

/** Ends the job as `failed` with a reason if the lease is still valid. What it has created is kept. */
export async function failImport(options: FailImportOptions): Promise<void> {
  const { jobId, leaseId, code, params = {}, isTemporary = false } = options;
  const tenantId = await withTransaction(async (client) => {
    const job = await lockJob(client, jobId);
    if (!holdsLease(job, leaseId)) return null;
    await endJob(client, { jobId, status: 'failed', event: 'import_failed', failure: { code, params } });
    if (!isTemporary) return job.tenantId;
    await client.query(
      `UPDATE bulk_order_creations SET resume_at = now() + make_interval(mins => power(4, resume_count)::int)
       WHERE id = $1 AND resume_count < $2`,
      [jobId, maxResumes],
    );
    return job.tenantId;
  });
  if (tenantId === null) return;
  await announceEvents(tenantId);
  await dispatchStoppedReport({ jobId, tenantId });
}

/**
 * Ends the job as `file_missing` if a step failed because a file of the job is missing from the store: retrying
 * would not help.
 * @throws `error` itself in any other case, so that the step is retried
 */
export async function failIfFileMissing(leased: LeasedJob, error: unknown): Promise<{ state: 'stopped' }> {
  if (!(error instanceof ObjectMissingError)) throw error;
  await failImport({ ...leased, code: 'file_missing' });
  return { state: 'stopped' };
}
