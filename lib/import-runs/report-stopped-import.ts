import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { db, query, withTransaction } from '@/lib/db';
import { lockJob } from '@/lib/import-runs/lease';
import { removeReportParts } from '@/lib/import-runs/report-parts';
import { writeReports } from '@/lib/import-runs/write-reports';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';

/** When a job stopped, as the database writes it: it stops again at another time if it is resumed. Null: nothing is due. */
async function readStop(jobId: string): Promise<string | null> {
  const [row] = await query<{ stop: string }>(sql`
    SELECT ended_at::text AS stop FROM bulk_order_creations
    WHERE id = ${jobId} AND report_due_at IS NOT NULL AND status IN ('failed', 'cancelled')`);
  return row?.stop ?? null;
}

/**
 * Writes the files of a job that was aborted or has failed: what succeeded, failed and was skipped until then, and what was
 * not reached. Asserts that every row of the file is in exactly one. If the job is resumed meanwhile, nothing is kept of
 * it. Running it again, even at once, changes nothing.
 * @returns whether the files are there
 */
export async function reportStoppedImport(jobId: string): Promise<boolean> {
  const stop = await readStop(jobId);
  if (stop === null) return false;
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  const keys = await writeReports({
    job,
    reports: ['success', 'failed', 'skipped', 'unprocessed'],
    runId: randomUUID(),
    isStillWanted: async () => (await readStop(jobId)) === stop,
  }).catch(async (error: unknown) => {
    if (!(error instanceof ObjectMissingError)) throw error;
    // The file that the rows are in is lost: no later run can write them either. A resume reads the upload anew.
    await query(sql`
      UPDATE bulk_order_creations SET report_due_at = NULL WHERE id = ${jobId} AND ended_at::text = ${stop}`);
    return null;
  });
  if (!keys) return false;
  const isKept = await withTransaction(async (client) => {
    await lockJob(client, jobId);
    const { rowCount } = await client.query(sql`
      UPDATE bulk_order_creations
      SET success_key = ${keys.success}, failed_key = ${keys.failed}, skipped_key = ${keys.skipped},
          unprocessed_key = ${keys.unprocessed}, report_due_at = NULL
      WHERE id = ${jobId} AND status IN ('failed', 'cancelled') AND report_due_at IS NOT NULL
        AND ended_at::text = ${stop}`);
    return rowCount === 1;
  });
  // A failed job may be resumed, and its last report then needs the parts.
  if (isKept && job.status === 'cancelled') await removeReportParts(job.fileKey).catch(() => undefined);
  return isKept;
}
