import sql, { type Sql } from 'sql-template-tag';
import type { ListedStatus } from '@/lib/import-jobs/import-job-list-schemas';
import { type Outcome, outcomesOfBatches } from '@/lib/import-jobs/job-outcome';
import { InboundJobStatus } from '@/prisma/generated/enums';

/** Where batches are, before and after something of them is taken in, as conditions on their tables. */

interface Wanted {
  status?: ListedStatus;
  outcome?: Outcome;
}

const statuses: Partial<Record<ListedStatus, InboundJobStatus>> = {
  completed: InboundJobStatus.Completed,
  partially_failed: InboundJobStatus.PartiallyFailed,
  failed: InboundJobStatus.Failed,
};

/** What a batch that is taken in in part still has in the other table. @param which of them */
const remainder = (which: Sql) =>
  sql`EXISTS (SELECT FROM inbound_waiting_batches AS waiting
    WHERE waiting.import_job_id = inbound_import_jobs.id AND ${which})`;
const goesOn = sql`failure_code IS NULL`;
const isGivenUp = sql`failure_code IS NOT NULL`;

/** Batches that have a job: some or all of their items are taken in. Undefined: none can match. */
export function conditionOfJobs({ status, outcome }: Wanted): Sql | undefined {
  if (status === 'processing' || outcome === 'running') {
    return (status ?? 'processing') === 'processing' && (outcome ?? 'running') === 'running'
      ? remainder(goesOn)
      : undefined;
  }
  if (outcome === 'failed') return (status ?? 'failed') === 'failed' ? remainder(isGivenUp) : undefined;
  const ofStatus = status && statuses[status];
  const ofOutcome =
    outcome && Object.values(InboundJobStatus).find((known) => outcomesOfBatches[known] === outcome);
  if ((status && !ofStatus) || (outcome && !ofOutcome)) return undefined;
  const done = status || outcome ? sql`NOT ${remainder(sql`true`)}` : sql`true`;
  const found = sql`${ofStatus ? sql`status = ${ofStatus}` : sql`true`}
    AND ${ofOutcome ? sql`status = ${ofOutcome}` : sql`true`} AND ${done}`;
  return status === 'failed' && outcome === undefined ? sql`(${remainder(isGivenUp)} OR (${found}))` : found;
}

/** Batches of which nothing is taken in yet. Undefined: none can match. */
export function conditionOfWaiting({ status, outcome }: Wanted): Sql | undefined {
  const ofStatus = status && { pending: goesOn, failed: isGivenUp }[status as string];
  const ofOutcome = outcome && { waiting: goesOn, failed: isGivenUp }[outcome as string];
  if ((status && !ofStatus) || (outcome && !ofOutcome)) return undefined;
  return sql`received_at IS NOT NULL AND processed_items = 0
    AND ${ofStatus ?? sql`true`} AND ${ofOutcome ?? sql`true`}`;
}
