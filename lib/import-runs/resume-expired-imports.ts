import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { findLostRuns } from '@/lib/import-runs/find-lost-runs';
import { resumeDueImport } from '@/lib/import-runs/restart-import';
import { resumeImport } from '@/lib/import-runs/resume-import';

/** Jobs that a round takes up of each kind. */
const atOnce = 100;

export interface WatchdogRound {
  resumed: number;
  dispatched: number;
}

/**
 * The watchdog's round: resumes the jobs whose worker fell silent, whose run the engine has lost, and those that failed
 * for a reason that may have passed; and tells the engine again of the pending ones that it was never told of, or has not
 * begun although a whole lease has passed (it may have lost the event).
 * @returns how many jobs it set going
 */
export async function resumeExpiredImports(): Promise<WatchdogRound> {
  const expired = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'processing' AND lease_expires_at < now()
     ORDER BY lease_expires_at LIMIT $1`,
    [atOnce],
  );
  let resumed = 0;
  for (const { id } of expired) resumed += await countResumed(resumeImport(id));
  resumed += await resumeDue();
  const lost = await findLostRuns();
  for (const job of lost.filter(({ status }) => status === 'processing'))
    resumed += await countResumed(resumeImport(job.jobId, job.leaseId));
  const untold = lost.filter(({ status }) => status === 'pending');
  for (const job of untold) await dispatchImport({ ...job, again: true });
  return { resumed, dispatched: untold.length + (await dispatchForgotten()) };
}

async function countResumed(resuming: Promise<void>): Promise<number> {
  try {
    await resuming;
    return 1;
  } catch (error) {
    if (error instanceof ApiError) return 0; // somebody else was faster: ended, or resumed
    throw error;
  }
}

async function resumeDue(): Promise<number> {
  const due = await query<{ id: string }>(
    `SELECT id FROM bulk_order_creations
     WHERE status = 'failed' AND resume_at <= now() AND rolled_back_at IS NULL AND traces_expired_at IS NULL
     ORDER BY resume_at LIMIT $1`,
    [atOnce],
  );
  let resumed = 0;
  for (const { id } of due) {
    try {
      if (await resumeDueImport(id)) resumed++;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error; // rolled back, or its file expired, a moment ago
    }
  }
  return resumed;
}

/** A request tells the engine itself; what it left untold for this long, the watchdog tells. */
const untoldSeconds = 15;

/**
 * A pending job keeps its lease: an event that was only late makes a second run of the same lease, which finds every
 * chunk done. A new lease would put a job that waits in a long queue at its end again and again.
 */
async function dispatchForgotten(): Promise<number> {
  const leaseSeconds = env().LADING_LEASE_SECONDS;
  const forgotten = await query<{ jobId: string; leaseId: string; tenantId: string; expired: boolean }>(
    sql`UPDATE bulk_order_creations
        SET lease_expires_at = greatest(lease_expires_at, now()) + make_interval(secs => ${leaseSeconds})
        WHERE id IN (
          SELECT id FROM bulk_order_creations
          WHERE (status = 'pending' AND lease_expires_at < now())
             OR (status IN ('pending', 'processing') AND dispatched_at IS NULL
                 AND lease_expires_at < now() + make_interval(secs => ${leaseSeconds - untoldSeconds}))
          LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
        RETURNING id AS "jobId", worker_lease_id AS "leaseId", tenant_id AS "tenantId",
                  dispatched_at IS NOT NULL AS expired`,
  );
  for (const job of forgotten) await dispatchImport({ ...job, again: job.expired });
  return forgotten.length;
}
