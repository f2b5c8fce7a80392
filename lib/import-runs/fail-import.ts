import { withTransaction } from '@/lib/db';
import { endJob } from '@/lib/import-runs/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/import-runs/lease';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';

interface FailImportOptions extends LeasedJob {
  code: string;
  params?: Record<string, string | number>;
  /** Whether what the job lacked may come back: it then goes on by itself a while later (resume-expired-imports.ts). */
  isPassing?: boolean;
}

/** How often a job goes on by itself: after 1, 4 and 16 minutes. Then it is a person's to decide. */
const maxResumes = 3;

/** Ends the job `failed` with a reason, if the lease is still the job's own. What it made is kept. */
export async function failImport(options: FailImportOptions): Promise<void> {
  const { jobId, leaseId, code, params = {}, isPassing = false } = options;
  await withTransaction(async (client) => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return;
    await endJob(client, { jobId, status: 'failed', event: 'import_failed', failure: { code, params } });
    if (!isPassing) return;
    await client.query(
      `UPDATE bulk_order_creations SET resume_at = now() + make_interval(mins => power(4, resume_count)::int)
       WHERE id = $1 AND resume_count < $2`,
      [jobId, maxResumes],
    );
  });
}

/**
 * Ends the job `file_missing` when a step found the store without a file of the job: no further try would find it.
 * @throws `error` itself when it is another one, to be tried again
 */
export async function failIfFileMissing(leased: LeasedJob, error: unknown): Promise<{ state: 'stopped' }> {
  if (!(error instanceof ObjectMissingError)) throw error;
  await failImport({ ...leased, code: 'file_missing' });
  return { state: 'stopped' };
}
