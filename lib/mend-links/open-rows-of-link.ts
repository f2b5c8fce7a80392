import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import type { FailedRow } from '@/lib/imports/import-schemas';
import { presentFailedRow, readPageOf } from '@/lib/imports/list-failed-rows';
import type { Language } from '@/lib/languages/language';

/** The rows that are open to a link: those of its import, and those that it sent and that failed again. */
export interface LinkScope {
  tenantId: string;
  jobId: string;
  /** Null: only the rows of the import. */
  linkId: string | null;
}

/**
 * The failed rows in scope that nobody has taken yet: no follow-up holds them, their import was neither settled nor rolled
 * back, and it has ended. A row is open in one import of a family at most.
 */
const openRows = ({ tenantId, jobId, linkId }: LinkScope): Sql => sql`
  SELECT failed.* FROM (
    SELECT job.id, coalesce(job.held_rows, '{(,)}'::int4multirange) - coalesce((
        SELECT range_agg(child.held_rows) FROM bulk_order_creations AS child
        WHERE child.parent_id = job.id AND child.follow_up_rows = 'failed' AND NOT isempty(child.held_rows)
      ), '{}'::int4multirange) AS own
    FROM bulk_order_creations AS job
    WHERE job.tenant_id = ${tenantId} AND (job.id = ${jobId} OR job.mend_link_id = ${linkId})
      AND job.status NOT IN ('pending', 'processing') AND job.settled_at IS NULL AND job.traces_expired_at IS NULL
      AND job.rolled_back_at IS NULL AND job.rollback_started_at IS NULL
  ) AS source
  JOIN failed_order_logs AS failed
    ON failed.bulk_order_creation_id = source.id AND failed.row_number <@ source.own`;

/** @returns `all` open rows, and those of them that were sent by the link and failed `again` */
export async function countOpenRows(scope: LinkScope): Promise<{ all: number; again: number }> {
  const [counts] = await query<{ all: number; again: number }>(sql`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE bulk_order_creation_id <> ${scope.jobId}))::int AS again
    FROM (${openRows(scope)}) AS open`);
  return counts!;
}

/** The next open rows after a row number, in file order: fewer than `limit` when they are long, but at least one. */
export async function readOpenRows(
  scope: LinkScope,
  { after, limit, language }: { after: number; limit: number; language: Language },
): Promise<{ rows: FailedRow[]; hasMore: boolean }> {
  const page = await readPageOf(sql`${openRows(scope)} WHERE failed.row_number > ${after}`, limit);
  return {
    rows: page.map((row) => presentFailedRow(row, language)),
    hasMore: page.at(-1)?.hasMore ?? false,
  };
}

/** The import in which each of these rows is open; rows that are not open are missing. */
export async function findHolders(
  client: PoolClient,
  scope: LinkScope,
  rowNumbers: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await client.query<{ row_number: number; job_id: string }>(sql`
    SELECT open.row_number, open.bulk_order_creation_id AS job_id
    FROM (${openRows(scope)} WHERE failed.row_number = ANY (${rowNumbers}::int[])) AS open`);
  return new Map(rows.map(({ row_number, job_id }) => [row_number, job_id]));
}
