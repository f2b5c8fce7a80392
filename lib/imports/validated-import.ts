import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { RowProblem } from '@/lib/fields/row-problem';
import type { RowWarning } from '@/lib/fields/row-warning';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { importSchema } from '@/lib/imports/import-schemas';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { messageForRowWarning } from '@/lib/messages/row-warnings';

/** So many rows with problems, and with warnings, are answered. */
const MAX_LISTED = 100;

export const foundSchema = z.object({
  row_number: z.int().describe('Row number in the spreadsheet; the header is row 1'),
  field: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});

/** The answer of `POST …/bulk-order-creations/validate`: what would become of the file. */
export const validatedImportSchema = z.object({
  failure_code: z
    .string()
    .nullable()
    .describe('Why the file as a whole cannot be read; the other numbers are 0 then. null: it can'),
  failure_message: z.string().nullable(),
  total_records: z.int().describe('Rows of the file'),
  succeeded_records: z.int(),
  failed_records: z.int(),
  skipped_records: z.int(),
  delivery_count: z.int().describe('Deliveries that would be created'),
  updated_count: z.int().describe('Deliveries that would be changed, with `on_existing` update'),
  warning_count: z.int(),
  problems: z.array(foundSchema).describe(`The problems of the first ${MAX_LISTED} rows that have any`),
  errors: z
    .array(z.object({ error_field: z.string(), error_code: z.string(), count: z.int() }))
    .describe('In how many rows each problem occurs, the most frequent first'),
  warnings: z.array(foundSchema).describe(`The warnings of the first ${MAX_LISTED} rows that have any`),
  file_warnings: importSchema.shape.file_warnings,
  file_details: fileDetailsSchema.nullable(),
});

export type ValidatedImport = z.infer<typeof validatedImportSchema>;

/** What the rows alone decide. */
export type Outcomes = Omit<
  ValidatedImport,
  'failure_code' | 'failure_message' | 'total_records' | 'file_warnings' | 'file_details'
>;

interface RowCounts {
  succeeded: number;
  failed: number;
  skipped: number;
  deliveries: number;
  updated: number;
}

/** Reads what an import has made, within its transaction. */
export async function readOutcomes(
  client: PoolClient,
  jobId: string,
  counts: RowCounts,
  language: Language,
): Promise<Outcomes> {
  const say = speak(language);
  const failed = await client.query<{ row_number: number; details: RowProblem[] }>(sql`
    SELECT row_number, details FROM failed_order_logs
    WHERE bulk_order_creation_id = ${jobId} ORDER BY row_number LIMIT ${MAX_LISTED}`);
  const errors = await client.query<Outcomes['errors'][number]>(sql`
    SELECT problem ->> 'field' AS error_field, problem ->> 'code' AS error_code, count(DISTINCT row_number)::int AS count
    FROM failed_order_logs, jsonb_array_elements(details) AS problem
    WHERE bulk_order_creation_id = ${jobId} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ${MAX_LISTED}`);
  const warned = await client.query<{ row_number: number; warnings: RowWarning[]; count: number }>(sql`
    SELECT row_number, warnings, (sum(jsonb_array_length(warnings)) OVER ())::int AS count FROM deliveries
    WHERE bulk_order_creation_id = ${jobId} AND warnings IS NOT NULL ORDER BY row_number LIMIT ${MAX_LISTED}`);
  return {
    ...{
      succeeded_records: counts.succeeded,
      failed_records: counts.failed,
      skipped_records: counts.skipped,
    },
    ...{ delivery_count: counts.deliveries, updated_count: counts.updated },
    warning_count: warned.rows[0]?.count ?? 0,
    problems: failed.rows.flatMap((row) =>
      row.details.map((problem) => ({
        ...{ row_number: row.row_number, field: problem.field, code: problem.code },
        message: messageForRowProblem(problem, say),
      })),
    ),
    errors: errors.rows,
    warnings: warned.rows.flatMap((row) =>
      row.warnings.map((warning) => ({
        ...{ row_number: row.row_number, field: warning.field, code: warning.code },
        message: messageForRowWarning(warning, say),
      })),
    ),
  };
}

/** The answer about a file that cannot be read at all. */
export function ofUnreadable(code: string, message: string): ValidatedImport {
  return {
    ...{ failure_code: code, failure_message: message, total_records: 0 },
    ...{ succeeded_records: 0, failed_records: 0, skipped_records: 0 },
    ...{ delivery_count: 0, updated_count: 0, warning_count: 0 },
    ...{ problems: [], errors: [], warnings: [], file_warnings: [], file_details: null },
  };
}
