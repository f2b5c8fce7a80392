import { withTransaction } from '@/lib/db';
import { endJob } from '@/lib/imports/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/imports/lease';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';

interface FailImportOptions extends LeasedJob {
  code: string;
  params?: Record<string, string | number>;
}

/** Ends the job `failed` with a reason, if the lease is still the job's own. What it made is kept. */
export async function failImport({ jobId, leaseId, code, params = {} }: FailImportOptions): Promise<void> {
  await withTransaction(async (client) => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return;
    await endJob(client, { jobId, status: 'failed', event: 'import_failed', failure: { code, params } });
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
