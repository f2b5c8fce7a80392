import sql, { join, type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { isContinued } from '@/lib/import-runs/is-resumable';
import { identifier } from '@/lib/sql/identifier';
import { type BulkOrderCreation, Prisma } from '@/prisma/generated/client';

/** A job's own columns plus what the API adds to them. While it runs, its counts are the sums over its chunks. */
export interface ImportRow extends Omit<BulkOrderCreation, 'fileSizeBytes'> {
  /** A string, because pg returns a bigint as one. */
  fileSizeBytes: string;
  customerName: string;
  deliveryServiceName: string;
  isContinued: boolean;
  /** The newest earlier import of the same file. */
  sameContentAs: string | null;
}

/** Counts that are sums over the chunks while a job runs. */
const countColumns = {
  succeededCount: 'succeeded_count',
  failedCount: 'failed_count',
  skippedCount: 'skipped_count',
  deliveryCount: 'delivery_count',
  updatedCount: 'updated_count',
  warningCount: 'warning_count',
} as const;

const columns = Object.keys(Prisma.BulkOrderCreationScalarFieldEnum)
  .filter((name) => !(name in countColumns))
  .map((name) => sql`job.${identifier(columnOf(name))} AS ${identifier(name)}`);

function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * SQL for one of a job's counts: summed over its chunks while it runs, stored once it has ended. Expects the job's
 * row as `job`, joined with `chunkSums`.
 */
export const liveCount = (column: (typeof countColumns)[keyof typeof countColumns]) =>
  sql`CASE WHEN job.status = 'processing' THEN coalesce(sums.${identifier(column)}, 0)::int
      ELSE job.${identifier(column)} END`;

/** Joins a running job with the sums over its chunks, in one pass over them. Those of other jobs are not read. */
export const chunkSums = sql`LEFT JOIN LATERAL (
    SELECT ${join(
      Object.values(countColumns).map(
        (column) => sql`sum(chunk.${identifier(column)}) AS ${identifier(column)}`,
      ),
      ', ',
    )}, count(chunk.chunk_index)::int AS chunks, count(chunk.finished_at)::int AS finished_chunks
    FROM bulk_order_creation_chunks AS chunk
    WHERE chunk.bulk_order_creation_id = job.id AND job.status = 'processing'
  ) AS sums ON true`;

const liveCounts = Object.entries(countColumns).map(
  ([name, column]) => sql`${liveCount(column)} AS ${identifier(name)}`,
);

/**
 * Reads jobs in one statement, where Prisma would send four in sequence: screens poll this every second, even while
 * an import keeps the processors busy.
 * @param rest of the statement, starting with its conditions
 */
export async function findImportRows(rest: Sql): Promise<ImportRow[]> {
  return query<ImportRow>(
    sql`SELECT ${join(columns, ', ')}, ${join(liveCounts, ', ')},
               customers.name AS "customerName", delivery_services.name AS "deliveryServiceName",
               ${isContinued} AS "isContinued",
               (SELECT earlier.id FROM bulk_order_creations AS earlier
                WHERE earlier.tenant_id = job.tenant_id AND earlier.content_sha256 = job.content_sha256
                  AND earlier.content_sha256 IS NOT NULL AND earlier.id < job.id
                ORDER BY earlier.id DESC LIMIT 1) AS "sameContentAs"
        FROM bulk_order_creations AS job
        JOIN customers ON customers.id = job.customer_id
        JOIN delivery_services ON delivery_services.id = job.delivery_service_id
        ${chunkSums}
        WHERE ${rest}`,
  );
}

/** The tenant's job. @throws ApiError job_not_found, also when the job belongs to another tenant */
export async function getImportRow(tenantId: string, jobId: string): Promise<ImportRow> {
  const [row] = await findImportRows(sql`job.tenant_id = ${tenantId} AND job.id = ${jobId}`);
  if (!row) throw new ApiError('job_not_found');
  return row;
}
