import sql, { empty } from 'sql-template-tag';
import { db, query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { RowWarning } from '@/lib/fields/row-warning';
import type { WarningsPage } from '@/lib/imports/import-schemas';
import { readRowCursor } from '@/lib/imports/row-cursor';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowWarning } from '@/lib/messages/row-warnings';

interface ListWarningsOptions {
  tenantId: string;
  jobId: string;
  language: Language;
  /** `next_cursor` of the previous page. */
  cursor?: string;
  limit: number;
  /** Only deliveries with this warning. */
  code?: string;
}

interface StoredRow {
  deliveryId: string;
  rowNumber: number;
  reference: string | null;
  warnings: RowWarning[];
}

/**
 * A page of the job's deliveries that have warnings, in the order of the file, and how often each warning occurs in
 * the whole job. Deliveries that were rolled back are left out.
 * @throws ApiError job_not_found, invalid_cursor
 */
export async function listWarnings(options: ListWarningsOptions): Promise<WarningsPage> {
  const { tenantId, jobId, language, limit, code } = options;
  const after = options.cursor === undefined ? 0 : readRowCursor(options.cursor);
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { id: true },
  });
  if (!job) throw new ApiError('job_not_found');
  const withWarnings = sql`bulk_order_creation_id = ${jobId} AND warnings IS NOT NULL AND deleted_at IS NULL`;
  const ofCode = code ? sql`AND warnings @> ${JSON.stringify([{ code }])}::jsonb` : empty;
  const [rows, counts] = await Promise.all([
    query<StoredRow>(sql`
      SELECT id AS "deliveryId", row_number AS "rowNumber", external_reference_id AS reference, warnings
      FROM deliveries WHERE ${withWarnings} AND row_number > ${after} ${ofCode}
      ORDER BY row_number LIMIT ${limit + 1}`),
    query<{ code: string; count: number }>(sql`
      SELECT warning->>'code' AS code, count(*)::int AS count
      FROM deliveries, jsonb_array_elements(warnings) AS warning
      WHERE ${withWarnings} GROUP BY 1 ORDER BY 2 DESC, 1`),
  ]);
  const page = rows.slice(0, limit);
  return {
    data: page.map((row) => ({
      delivery_id: row.deliveryId,
      row_number: row.rowNumber,
      external_reference_id: row.reference,
      warnings: row.warnings.map((warning) => ({
        field: warning.field,
        code: warning.code,
        message: messageForRowWarning(warning, speak(language)),
      })),
    })),
    next_cursor: rows.length > limit ? String(page.at(-1)!.rowNumber) : null,
    counts,
  };
}
