import sql, { empty, type Sql } from 'sql-template-tag';
import { db, query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { MAX_KEPT_PROBLEMS } from '@/lib/import-runs/count-problems';
import type { FailedRow, FailedRowsPage } from '@/lib/imports/import-schemas';
import { readRowCursor } from '@/lib/imports/row-cursor';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import type { RowProblem } from '@/lib/fields/row-problem';

interface ListFailedRowsOptions {
  tenantId: string;
  jobId: string;
  language: Language;
  /** `next_cursor` of the previous page. */
  cursor?: string;
  limit: number;
  errorCode?: string;
  errorField?: string;
}

/**
 * A page of the job's failed rows in file order (shorter than `limit` when rows are long), and how often each error
 * occurs in the whole job.
 * @throws ApiError job_not_found, invalid_cursor
 */
export async function listFailedRows(options: ListFailedRowsOptions): Promise<FailedRowsPage> {
  const { tenantId, jobId } = options;
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { id: true },
  });
  if (!job) throw new ApiError('job_not_found');
  return readFailedRows(options);
}

/** Like `listFailedRows`, for a job that is known to belong to the caller. @throws ApiError invalid_cursor */
export async function readFailedRows(
  options: Omit<ListFailedRowsOptions, 'tenantId'>,
): Promise<FailedRowsPage> {
  const { jobId, language, limit, errorCode, errorField } = options;
  const after = options.cursor === undefined ? 0 : readRowCursor(options.cursor);
  const [page, errors, { all, matching }] = await Promise.all([
    readFailedPage({ jobId, after, limit, errorCode, errorField }),
    findProblemCounts(jobId),
    countRows(jobId, errorCode, errorField),
  ]);
  const last = page.at(-1);
  const hasMore = last ? last.hasMore : limit === 0 && matching > 0;
  return {
    data: page.map((row) => presentFailedRow(row, language)),
    total: matching,
    failed_total: all,
    next_cursor: hasMore ? String(last?.rowNumber ?? after) : null,
    errors,
  };
}

/**
 * In how many rows each problem occurs, the most frequent first: as it was counted at the job's end, as long as all
 * kinds were kept then and the failed rows are still there.
 */
async function findProblemCounts(jobId: string): Promise<FailedRowsPage['errors']> {
  const [job] = await query<{ kept: { field: string; code: string; count: number }[] | null }>(
    sql`SELECT problem_counts AS kept FROM bulk_order_creations AS job
        WHERE id = ${jobId} AND status IN ('completed', 'failed', 'cancelled')
          AND EXISTS (SELECT FROM failed_order_logs WHERE bulk_order_creation_id = job.id)`,
  );
  const kept = job?.kept;
  if (!kept || kept.length >= MAX_KEPT_PROBLEMS) return countProblems(jobId);
  return kept.map(({ field, code, count }) => ({ error_field: field, error_code: code, count }));
}

/** The same, counted now. */
async function countProblems(jobId: string): Promise<FailedRowsPage['errors']> {
  return query<FailedRowsPage['errors'][number]>(
    sql`SELECT problem ->> 'field' AS error_field, problem ->> 'code' AS error_code, count(DISTINCT row_number)::int AS count
     FROM failed_order_logs, jsonb_array_elements(details) AS problem
     WHERE bulk_order_creation_id = ${jobId}
     GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`,
  );
}

/** All failed rows, and those with a problem of the code and in the field. */
async function countRows(jobId: string, errorCode?: string, errorField?: string) {
  const [counts] = await query<{ all: number; matching: number }>(
    sql`SELECT count(*)::int AS all, count(*) FILTER (WHERE true ${withProblem(errorCode, errorField)})::int AS matching
     FROM failed_order_logs WHERE bulk_order_creation_id = ${jobId}`,
  );
  return counts!;
}

/** Only rows that have such a problem, as the first or a further one. */
function withProblem(code: string | undefined, field: string | undefined): Sql {
  if (code === undefined && field === undefined) return empty;
  return sql`AND details @> ${JSON.stringify([{ ...(field && { field }), ...(code && { code }) }])}::jsonb`;
}

/**
 * UTF-8 bytes of a page. A page of this size takes about 30 ms; rows of ordinary files reach it after more than
 * 500.
 */
const MAX_BYTES = 500_000;

/** A failed row as it is stored; its problems are not in words yet. */
export interface StoredFailedRow {
  rowNumber: number;
  errorField: string;
  errorCode: string;
  details: RowProblem[];
  cells: string[];
  orderRow: number | null;
  followUpId: string | null;
  /** Whether more rows follow this page. */
  hasMore: boolean;
}

interface PageOptions {
  jobId: string;
  after: number;
  limit: number;
  errorCode?: string;
  errorField?: string;
}

/** The next rows: as many as requested, fewer when they are long, but at least one. */
export async function readFailedPage({
  jobId,
  after,
  limit,
  errorCode,
  errorField,
}: PageOptions): Promise<StoredFailedRow[]> {
  return readPageOf(
    sql`SELECT * FROM failed_order_logs
        WHERE bulk_order_creation_id = ${jobId} AND row_number > ${after} ${withProblem(errorCode, errorField)}`,
    limit,
  );
}

/** The first rows of those that a statement selects from `failed_order_logs`, as `readFailedPage` limits them. */
export async function readPageOf(wanted: Sql, limit: number): Promise<StoredFailedRow[]> {
  return query<StoredFailedRow>(
    sql`SELECT row_number AS "rowNumber", error_field AS "errorField", error_code AS "errorCode", details, cells,
            order_row AS "orderRow", (
              SELECT child.id FROM bulk_order_creations AS child
              WHERE child.parent_id = measured.bulk_order_creation_id AND child.follow_up_rows = 'failed'
                AND row_number <@ child.held_rows
            ) AS "followUpId",
            place < found AS "hasMore"
     FROM (
       SELECT *, row_number() OVER rows_so_far AS place, count(*) OVER () AS found,
              sum(octet_length(details::text) + octet_length(cells::text)) OVER rows_so_far AS bytes
       FROM (${wanted} ORDER BY row_number LIMIT ${limit + 1}) AS wanted
       WINDOW rows_so_far AS (ORDER BY row_number)
     ) AS measured
     WHERE place <= ${limit} AND (place = 1 OR bytes <= ${MAX_BYTES})
     ORDER BY row_number`,
  );
}

/** A failed row as the API returns it. */
export function presentFailedRow(row: StoredFailedRow, language: Language): FailedRow {
  const details = row.details.map((problem) => ({
    field: problem.field,
    code: problem.code,
    message: messageForRowProblem(problem, speak(language)),
  }));
  return {
    row_number: row.rowNumber,
    error_field: row.errorField,
    error_code: row.errorCode,
    error_message: details[0]?.message ?? row.errorCode,
    details,
    cells: row.cells,
    order_row: row.orderRow,
    follow_up_id: row.followUpId,
  };
}
