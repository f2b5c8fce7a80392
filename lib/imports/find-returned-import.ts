import sql, { empty } from 'sql-template-tag';
import { query } from '@/lib/db';
import { ownColumnCount } from '@/lib/headers/report-columns';
import type { ReturnedFileInput, ReturnedImport } from '@/lib/imports/returned-schemas';

/** Imports among which the one of a failed CSV, which does not name it, is looked for. */
const LATEST = 200;

interface Candidate extends ReturnedImport {
  columns: string[];
}

/**
 * The tenant's import whose failed rows a file holds: the one that the file names, or else the latest one with these columns
 * that has failed rows with these numbers and problems. Null: there is none, or its file is no longer kept.
 */
export async function findReturnedImport(
  tenantId: string,
  { import_id: importId, columns, rows }: ReturnedFileInput,
): Promise<ReturnedImport | null> {
  const candidates = await query<Candidate>(sql`
    SELECT job.id, job.name, job.file_name, customers.name AS customer_name, job.created_by_name,
           to_json(job.created_at AT TIME ZONE 'UTC')#>>'{}' || 'Z' AS created_at, job.failed_count AS failed_records,
           job.file_plan->'columns' AS columns
    FROM bulk_order_creations AS job JOIN customers ON customers.id = job.customer_id
    WHERE job.tenant_id = ${tenantId} AND job.failed_count > 0 AND NOT job.dry_run AND job.file_plan IS NOT NULL
      AND job.traces_expired_at IS NULL ${importId === undefined ? empty : sql`AND job.id = ${importId}`}
    ORDER BY job.id DESC LIMIT ${LATEST}`);
  const asked = columns.join('\0');
  for (const { columns: all, ...job } of candidates) {
    if (all.slice(0, ownColumnCount(all)).join('\0') !== asked) continue;
    if (importId !== undefined || (await hasFailed(job.id, rows))) return job;
  }
  return null;
}

async function hasFailed(jobId: string, rows: ReturnedFileInput['rows']): Promise<boolean> {
  const [found] = await query<{ count: number }>(sql`
    SELECT count(*)::int FROM failed_order_logs AS failed
    JOIN json_to_recordset(${JSON.stringify(rows)}) AS row (row_number int, error_field text, error_code text)
      USING (row_number, error_field, error_code)
    WHERE failed.bulk_order_creation_id = ${jobId}`);
  return found!.count === rows.length;
}
