import sql from 'sql-template-tag';
import { db, withTransaction } from '@/lib/db';
import { failIfFileMissing } from '@/lib/import-runs/fail-import';
import { holdsLease, type LeasedJob, lockJob, refreshLease } from '@/lib/import-runs/lease';
import { writeReports } from '@/lib/import-runs/write-reports';

/** Whether the files are written, or the job no longer belongs to this run. */
export type ReportOutcome = { state: 'reported' } | { state: 'stopped' };

/**
 * Writes the success, failed and skipped files from the parts that the chunks have stored, and asserts that every row of
 * the file is in one of them. Running it again rewrites them.
 */
export async function reportImport(leased: LeasedJob): Promise<ReportOutcome> {
  try {
    return await writeAndTell(leased);
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
}

async function writeAndTell(leased: LeasedJob): Promise<ReportOutcome> {
  const { jobId, leaseId } = leased;
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const keys = await writeReports({
    job: await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } }),
    reports: ['success', 'failed', 'skipped'],
    runId: leaseId,
    isStillWanted: () => refreshLease(leased),
  });
  if (!keys) return { state: 'stopped' };
  return withTransaction(async (client): Promise<ReportOutcome> => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return { state: 'stopped' };
    await client.query(sql`
      UPDATE bulk_order_creations
      SET success_key = ${keys.success}, failed_key = ${keys.failed}, skipped_key = ${keys.skipped}
      WHERE id = ${jobId}`);
    return { state: 'reported' };
  });
}
