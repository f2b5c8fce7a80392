import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { FailedRow, FailedRowsPage } from '@/lib/imports/import-schemas';
import type { Language } from '@/lib/messages/language';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import type { RowProblem } from '@/lib/orders/row-problem';
import type { FailedOrderLog } from '@/prisma/generated/client';

interface ListFailedRowsOptions {
  tenantId: string;
  jobId: string;
  language: Language;
  /** `next_cursor` of the page before. */
  cursor?: string;
  limit: number;
  errorCode?: string;
  errorField?: string;
}

/**
 * A page of the job's failed rows, in the order of the file, and how often each error occurs in the whole job.
 * @throws ApiError job_not_found, invalid_cursor
 */
export async function listFailedRows(options: ListFailedRowsOptions): Promise<FailedRowsPage> {
  const { tenantId, jobId, language, limit, errorCode, errorField } = options;
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { id: true },
  });
  if (!job) throw new ApiError('job_not_found');
  const after = options.cursor === undefined ? 0 : readCursor(options.cursor);
  const [rows, groups] = await Promise.all([
    db().failedOrderLog.findMany({
      where: { bulkOrderCreationId: jobId, errorCode, errorField, rowNumber: { gt: after } },
      orderBy: { rowNumber: 'asc' },
      take: limit + 1,
    }),
    db().failedOrderLog.groupBy({
      by: ['errorField', 'errorCode'],
      where: { bulkOrderCreationId: jobId },
      _count: true,
    }),
  ]);
  const page = rows.slice(0, limit);
  const matching = groups.filter(
    (group) =>
      (!errorCode || group.errorCode === errorCode) && (!errorField || group.errorField === errorField),
  );
  return {
    data: page.map((row) => presentFailedRow(row, language)),
    total: matching.reduce((sum, group) => sum + group._count, 0),
    next_cursor: rows.length > limit ? String(page.at(-1)!.rowNumber) : null,
    errors: groups
      .map((group) => ({ error_field: group.errorField, error_code: group.errorCode, count: group._count }))
      .sort((one, other) => other.count - one.count),
  };
}

/**
 * A cursor is the row number of the page's last row. While a job runs, chunks that end later may add rows before it; once
 * it has ended, paging misses none.
 */
function readCursor(cursor: string): number {
  const rowNumber = Number(cursor);
  if (!/^\d{1,9}$/.test(cursor) || !Number.isSafeInteger(rowNumber)) throw new ApiError('invalid_cursor');
  return rowNumber;
}

function presentFailedRow(row: FailedOrderLog, language: Language): FailedRow {
  const problems = row.details as unknown as RowProblem[];
  const details = problems.map((problem) => ({
    field: problem.field,
    code: problem.code,
    message: messageForRowProblem(problem, language),
  }));
  return {
    row_number: row.rowNumber,
    error_field: row.errorField,
    error_code: row.errorCode,
    error_message: details[0]?.message ?? row.errorCode,
    details,
    cells: row.cells as string[],
  };
}
