import { withTransaction } from '@/lib/db';
import { endJob } from '@/lib/imports/end-job';
import { holdsLease, type LeasedJob, lockJob } from '@/lib/imports/lease';

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
