import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { ApiError } from '@/lib/errors';
import type { FollowUpInput } from '@/lib/imports/follow-up-schemas';

/** Rows as PostgreSQL writes a multirange: `{[2,5),[9,10)}`. */
export interface ChosenRows {
  rows: string;
  /** Null: unknown, because the file has not been read. */
  count: number | null;
}

/** The rows of a job that its follow-ups hold. */
const takenBy = (jobId: string, kind: FollowUpInput['rows']): Sql => sql`
  SELECT coalesce(range_agg(held_rows), '{}'::int4multirange) AS rows, coalesce(sum(held_count), 0)::int AS count
  FROM bulk_order_creations
  WHERE parent_id = ${jobId} AND follow_up_rows = ${kind} AND NOT isempty(held_rows)`;

/** The rows that are a job's own: all of the file, or those that a follow-up holds and has not given back. */
const ownRows = (jobId: string): Sql => sql`
  SELECT coalesce(held_rows, '{(,)}'::int4multirange) AS rows FROM bulk_order_creations WHERE id = ${jobId}`;

/**
 * The failed rows of a job that are open: no follow-up holds them. The caller has locked the job and its family.
 * @param rowNumbers only these, with the other rows of their orders, which failed with them; absent: all
 * @throws ApiError rows_not_open, no_open_rows
 */
export async function openFailedRows(
  client: PoolClient,
  jobId: string,
  rowNumbers: readonly number[] | undefined,
): Promise<ChosenRows> {
  if (rowNumbers) await requireOpen(client, jobId, rowNumbers);
  const named = rowNumbers ?? null;
  const { rows } = await client.query<ChosenRows>(sql`
    SELECT coalesce(range_agg(int4range(row_number, row_number + 1)), '{}')::text AS rows, count(*)::int AS count
    FROM failed_order_logs, (${takenBy(jobId, 'failed')}) AS taken, (${ownRows(jobId)}) AS own
    WHERE bulk_order_creation_id = ${jobId} AND NOT row_number <@ taken.rows AND row_number <@ own.rows
      AND (${named}::int[] IS NULL OR row_number = ANY (${named}::int[]) OR order_row IN (
        SELECT order_row FROM failed_order_logs
        WHERE bulk_order_creation_id = ${jobId} AND row_number = ANY (${named}::int[])))`);
  return requireSome(rows[0]!);
}

async function requireOpen(client: PoolClient, jobId: string, rowNumbers: readonly number[]): Promise<void> {
  const { rows } = await client.query<{ row_number: number }>(sql`
    SELECT DISTINCT row_number
    FROM unnest(${rowNumbers}::int[]) AS row_number, (${takenBy(jobId, 'failed')}) AS taken, (${ownRows(jobId)}) AS own
    WHERE row_number <@ taken.rows OR NOT row_number <@ own.rows OR NOT EXISTS (
      SELECT FROM failed_order_logs AS failed
      WHERE failed.bulk_order_creation_id = ${jobId} AND failed.row_number = row_number.row_number)
    ORDER BY row_number`);
  const [first] = rows;
  if (!first) return;
  throw new ApiError('rows_not_open', {
    params: { count: rows.length, row_number: first.row_number },
    details: { row_numbers: rows.slice(0, 100).map(({ row_number }) => row_number) },
  });
}

/**
 * The rows that a job has not reached and no follow-up holds: those of its unfinished chunks, or all if its file was never
 * read. The caller has locked the job and its family.
 * @throws ApiError no_open_rows
 */
export async function openUnprocessedRows(client: PoolClient, jobId: string): Promise<ChosenRows> {
  const { rows } = await client.query<ChosenRows>(sql`
    SELECT ((CASE WHEN job.file_plan IS NULL THEN '{(,)}' ELSE ${unreachedRows(jobId)} END)
             * own.rows - taken.rows)::text AS rows,
           job.total_count - job.succeeded_count - job.failed_count - job.skipped_count - taken.count AS count
    FROM bulk_order_creations AS job, (${takenBy(jobId, 'unprocessed')}) AS taken, (${ownRows(jobId)}) AS own
    WHERE job.id = ${jobId} AND job.rows_returned_at IS NULL`);
  return requireSome(rows[0] ?? { rows: '{}', count: 0 });
}

/** A chunk has the rows of its range, but for those of orders that began before it, and the later rows of its own orders. */
const unreachedRows = (jobId: string): Sql => sql`(
  SELECT coalesce(range_agg(int4range(first_row_number, last_row_number + 1)) FILTER (WHERE finished_at IS NULL), '{}')
           - ${laterRows(jobId, sql`finished_at IS NOT NULL`)} + ${laterRows(jobId, sql`finished_at IS NULL`)}
  FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = ${jobId})`;

const laterRows = (jobId: string, condition: Sql): Sql => sql`(
  SELECT coalesce(range_agg(int4range(later, later + 1)), '{}'::int4multirange)
  FROM bulk_order_creation_chunks, unnest(later_row_numbers) AS later
  WHERE bulk_order_creation_id = ${jobId} AND ${condition})`;

function requireSome(chosen: ChosenRows): ChosenRows {
  if (chosen.rows === '{}' || chosen.count === 0) throw new ApiError('no_open_rows');
  return chosen;
}
