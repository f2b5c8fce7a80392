import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { findLostRuns } from '@/lib/import-runs/find-lost-runs';
import { resumeDueImport } from '@/lib/import-runs/restart-import';
import { resumeImport } from '@/lib/import-runs/resume-import';

/** Jobs handled per round, for each kind. */
const maxJobs = 100;

export interface WatchdogRound {
  resumed: number;
  dispatched: number;
}

/**
 * One round of the watchdog. It resumes jobs whose worker went silent, whose run the engine has lost, or which
 * failed for a reason that may have passed. It also sends the event again for pending jobs that the engine was
 * never told of, or has not started within a whole lease (it may have lost the event).
 * @returns how many jobs were resumed and dispatched
 */
export async function resumeExpiredImports(): Promise<WatchdogRound> {
  const expired = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'processing' AND lease_expires_at < now()
     ORDER BY lease_expires_at LIMIT $1`,
    [maxJobs],
  );
  let resumed = 0;
  for (const { id } of expired) resumed += await countResumed(resumeImport(id));
  resumed += await resumeDueJobs();
  const lost = await findLostRuns();
  for (const job of lost.filter(({ status }) => status === 'processing'))
    resumed += await countResumed(resumeImport(job.jobId, job.leaseId));
  const notStarted = lost.filter(({ status }) => status === 'pending');
  for (const job of notStarted) await dispatchImport({ ...job, again: true });
  return { resumed, dispatched: notStarted.length + (await dispatchOverdue()) };
}

async function countResumed(resuming: Promise<void>): Promise<number> {
  try {
    await resuming;
    return 1;
  } catch (error) {
    if (error instanceof ApiError) return 0; // it has just been ended or resumed by someone else
    throw error;
  }
}

async function resumeDueJobs(): Promise<number> {
  const due = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'failed' AND resume_at <= now() AND rolled_back_at IS NULL AND rollback_started_at IS NULL
       AND traces_expired_at IS NULL
     ORDER BY resume_at LIMIT $1`,
    [maxJobs],
  );
  let resumed = 0;
  for (const { id } of due) {
    try {
      if (await resumeDueImport(id)) resumed++;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // it was rolled back or its file expired a moment ago
    }
  }
  return resumed;
}

/** A request sends the event itself; after this long, the watchdog sends it instead. */
const dispatchGraceSeconds = 15;

/**
 * A pending job keeps its lease: if the event was merely late, the second run has the same lease and finds every
 * chunk done. A new lease would send a job that waits in a long queue to the back again and again.
 */
async function dispatchOverdue(): Promise<number> {
  const leaseSeconds = env().LADING_LEASE_SECONDS;
  const overdue = await query<{ jobId: string; leaseId: string; tenantId: string; expired: boolean }>(
    sql`UPDATE bulk_order_creations
        SET lease_expires_at = greatest(lease_expires_at, now()) + make_interval(secs => ${leaseSeconds})
        WHERE id IN (
          SELECT id FROM bulk_order_creations
          WHERE (status = 'pending' AND lease_expires_at < now())
             OR (status IN ('pending', 'processing') AND dispatched_at IS NULL
                 AND lease_expires_at < now() + make_interval(secs => ${leaseSeconds - dispatchGraceSeconds}))
          LIMIT ${maxJobs} FOR UPDATE SKIP LOCKED)
        RETURNING id AS "jobId", worker_lease_id AS "leaseId", tenant_id AS "tenantId",
                  dispatched_at IS NOT NULL AS expired`,
  );
  for (const job of overdue) await dispatchImport({ ...job, again: job.expired });
  return overdue.length;
}
