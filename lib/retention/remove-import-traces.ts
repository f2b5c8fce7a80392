import path from 'node:path';
import sql from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';
import { objectStore } from '@/lib/storage/open-object-store';

/** The result of one round of a clean-up; `more`: there may be more to remove. */
export interface CleanUpOutcome {
  removed: number;
  more: boolean;
}

const jobsAtOnce = 50;
/** Rows that one statement deletes in about 50 ms, so that nobody has to wait for its locks. */
const rowsAtOnce = 5000;

/**
 * Removes the artifacts of jobs that ended long ago: every file in their folder (including those of runs that lost their
 * lease), failed rows, chunks, mend links and timeline. The job with its counts and its deliveries stay.
 *
 * The job is first marked so that its files are no longer offered, then they are removed, then the job is marked as done.
 * If the process is killed in between, the next round continues. A job that is being rolled back waits until that is done:
 * its timeline would otherwise be gone before its end. So does one whose file a follow-up is still reading.
 * @param days how long artifacts are kept after the job's end
 */
export async function removeImportTraces(days: number): Promise<CleanUpOutcome> {
  const jobs = await query<{ id: string; file_key: string }>(
    `UPDATE bulk_order_creations SET traces_expired_at = coalesce(traces_expired_at, now())
     WHERE id IN (
       SELECT id FROM bulk_order_creations
       WHERE traces_removed_at IS NULL AND ended_at IS NOT NULL
         AND (traces_expired_at IS NOT NULL OR ended_at < now() - make_interval(days => $1))
         AND status IN ('completed', 'failed', 'cancelled') AND rollback_started_at IS NULL
         AND NOT EXISTS (SELECT FROM bulk_order_creations AS member
                         WHERE member.root_id = bulk_order_creations.id AND member.status IN ('pending', 'processing'))
       ORDER BY ended_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id, file_key`,
    [days, jobsAtOnce],
  );
  let removed = 0;
  for (const job of jobs) {
    try {
      await removeTracesOf(job.id, job.file_key);
      removed++;
    } catch (error) {
      // One failure must not hold up the others; the next round tries again.
      console.warn(`The files and failed rows of job ${job.id} could not be removed: ${String(error)}`);
    }
  }
  return { removed, more: removed === jobsAtOnce };
}

/** Removes the files and rows of a job whose retention period is over. Idempotent. */
export async function removeTracesOf(jobId: string, fileKey: string) {
  await objectStore().removeFolder(path.posix.dirname(fileKey));
  let deleted: number;
  do {
    const rows = await query(
      sql`DELETE FROM failed_order_logs
          WHERE bulk_order_creation_id = ${jobId} AND row_number IN (
            SELECT row_number FROM failed_order_logs WHERE bulk_order_creation_id = ${jobId} LIMIT ${rowsAtOnce})
          RETURNING 1`,
    );
    deleted = rows.length;
  } while (deleted === rowsAtOnce);
  await withTransaction(async (client) => {
    await client.query('DELETE FROM mend_links WHERE bulk_order_creation_id = $1', [jobId]);
    await client.query('DELETE FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = $1', [jobId]);
    await client.query('DELETE FROM bulk_order_creation_corrections WHERE bulk_order_creation_id = $1', [
      jobId,
    ]);
    await client.query('DELETE FROM bulk_order_creation_events WHERE bulk_order_creation_id = $1', [jobId]);
    await client.query('DELETE FROM uploads WHERE file_key = $1', [fileKey]);
    await client.query('UPDATE bulk_order_creations SET traces_removed_at = now() WHERE id = $1', [jobId]);
  });
}
