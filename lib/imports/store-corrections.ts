import type { PoolClient } from 'pg';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { validationFailed } from '@/lib/http/validation-failed';
import type { Problem } from '@/lib/http/error-body';
import { fileLimits } from '@/lib/import-runs/file-limits';
import type { CorrectionsPage } from '@/lib/imports/corrections-schema';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import type { Language } from '@/lib/languages/language';
import { requestProblemMessage } from '@/lib/messages/request-problems';
import type { Correction } from '@/lib/table-files/correct-rows';

interface CorrectionLimits {
  language: Language;
  /** Whether the import reads a cell, as far as it is known before its file is read. */
  isRead: (correction: Correction) => boolean;
}

/**
 * Refuses corrections of cells that the import does not read, and texts that no cell may hold. What only the file tells is
 * found by the plan, which then ends the job: see `CorrectingPass`.
 * @throws ApiError validation_failed
 */
export function checkCorrections(
  corrections: readonly Correction[],
  { language, isRead }: CorrectionLimits,
): void {
  const { maxCellCharacters: limit, maxColumns } = fileLimits();
  const problems = corrections.flatMap((correction, index): Problem[] => {
    const { row_number, column_index, value } = correction;
    const tooLong = value.length > limit;
    if (!tooLong && column_index < maxColumns && isRead(correction)) return [];
    const code = tooLong ? 'correction_too_long' : 'no_such_cell';
    const params = { row_number, column: column_index + 1, ...(tooLong && { limit }) };
    const message = requestProblemMessage(code, language, params);
    return [{ in: 'body', path: `corrections.${index}`, code, message, params }];
  });
  if (problems.length > 0) throw validationFailed(problems);
}

/** Stores the corrections of a new job. Those that it has already, from its parent, are replaced. */
export async function storeCorrections(
  client: PoolClient,
  jobId: string,
  corrections: readonly Correction[],
): Promise<void> {
  if (corrections.length > 0)
    await client.query(
      `INSERT INTO bulk_order_creation_corrections (bulk_order_creation_id, row_number, column_index, new_text)
       SELECT $1, row_number, column_index, value
       FROM json_to_recordset($2) AS correction (row_number int, column_index int, value text)
       ON CONFLICT (bulk_order_creation_id, row_number, column_index) DO UPDATE SET new_text = EXCLUDED.new_text`,
      [jobId, JSON.stringify(corrections)],
    );
  await client.query(
    `UPDATE bulk_order_creations
     SET corrected_cells = (SELECT count(*) FROM bulk_order_creation_corrections WHERE bulk_order_creation_id = $1)
     WHERE id = $1`,
    [jobId],
  );
}

interface ListCorrectionsOptions {
  tenantId: string;
  jobId: string;
  /** `next_cursor` of the previous page. */
  cursor?: string;
  limit: number;
}

/**
 * A page of the cells of a job that were changed by hand, in the order of the file.
 * @throws ApiError job_not_found, invalid_cursor
 */
export async function listCorrections(options: ListCorrectionsOptions): Promise<CorrectionsPage> {
  const { tenantId, jobId, cursor, limit } = options;
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { correctedCells: true, filePlan: true },
  });
  if (!job) throw new ApiError('job_not_found');
  const [row, column] = cursor === undefined ? [0, -1] : readCellCursor(cursor);
  const found = await db().bulkOrderCreationCorrection.findMany({
    where: {
      bulkOrderCreationId: jobId,
      OR: [{ rowNumber: { gt: row } }, { rowNumber: row, columnIndex: { gt: column } }],
    },
    orderBy: [{ rowNumber: 'asc' }, { columnIndex: 'asc' }],
    take: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const names = job.filePlan === null ? null : fileDetailsSchema.parse(job.filePlan).column_names;
  return {
    data: page.map(({ rowNumber, columnIndex, oldText, newText }) => ({
      row_number: rowNumber,
      column_index: columnIndex,
      column: names?.[columnIndex] ?? null,
      old_text: oldText,
      new_text: newText,
    })),
    total: job.correctedCells,
    next_cursor: last && found.length > limit ? `${last.rowNumber}.${last.columnIndex}` : null,
  };
}

/** @throws ApiError invalid_cursor */
function readCellCursor(cursor: string): [row: number, column: number] {
  const match = /^(\d{1,7})\.(\d{1,5})$/.exec(cursor);
  if (!match) throw new ApiError('invalid_cursor');
  return [Number(match[1]), Number(match[2])];
}
