import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { db, query, withTransaction } from '@/lib/db';
import { failIfFileMissing } from '@/lib/import-runs/fail-import';
import { contentTypes } from '@/lib/import-files/content-types';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { holdsLease, type LeasedJob, lockJob, refreshLease } from '@/lib/import-runs/lease';
import { readReportPart } from '@/lib/import-runs/report-parts';
import type { Language } from '@/lib/languages/language';
import sql from 'sql-template-tag';
import { rulesOf } from '@/lib/import-runs/rules-of';
import type { ReportPart, ReportTask, StoredOutcomes } from '@/lib/import-files/order-tasks';
import { reportInWorker } from '@/lib/import-files/order-worker-pool';
import { reportHeaders } from '@/lib/import-files/report-chunk';
import { compileRules } from '@/lib/shaping/compile-rules';
import { objectStore } from '@/lib/storage/open-object-store';
import type { BulkOrderCreation, BulkOrderCreationChunk } from '@/prisma/generated/client';

/** Whether the files are written, or the job no longer belongs to this run. */
export type ReportOutcome = { state: 'reported' } | { state: 'stopped' };

/**
 * Writes the success and failed files from the parts that the chunks have stored, and asserts that every row of the
 * file became a delivery or a failed order log. Running it again rewrites them.
 */
export async function reportImport(leased: LeasedJob): Promise<ReportOutcome> {
  try {
    return await writeAndTell(leased);
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
}

async function writeAndTell(leased: LeasedJob): Promise<ReportOutcome> {
  const { jobId, leaseId } = leased;
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  const folder = path.posix.dirname(job.fileKey);
  const keyOf = (name: keyof ReportPart) => `${folder}/${name}-${leaseId}.csv`;
  const keys = { success: keyOf('success'), failed: keyOf('failed'), skipped: keyOf('skipped') };
  if (!(await writeReports(leased, job, keys))) return { state: 'stopped' };
  return withTransaction(async (client): Promise<ReportOutcome> => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return { state: 'stopped' };
    await client.query(sql`
      UPDATE bulk_order_creations
      SET success_key = ${keys.success}, failed_key = ${keys.failed}, skipped_key = ${keys.skipped}
      WHERE id = ${jobId}`);
    return { state: 'reported' };
  });
}

/** @returns false when the job no longer belongs to this run */
async function writeReports(
  leased: LeasedJob,
  job: BulkOrderCreation,
  keys: Record<keyof ReportPart, string>,
) {
  const { columns, column_names: columnNames } = fileDetailsSchema.parse(job.filePlan);
  const { skippedValues } = compileRules(rulesOf(job), columnNames);
  const chunks = await db().bulkOrderCreationChunk.findMany({
    where: { bulkOrderCreationId: job.id },
    orderBy: { chunkIndex: 'asc' },
  });
  const files = { success: new PassThrough(), failed: new PassThrough(), skipped: new PassThrough() };
  const names = Object.keys(files) as (keyof ReportPart)[];
  // A store that fails before it starts reading has no error listener on the file, which is then destroyed.
  for (const file of Object.values(files)) file.on('error', () => undefined);
  const stored = Promise.all(
    names.map((name) => objectStore().write(keys[name], files[name], contentTypes.csv)),
  );
  stored.catch(() => undefined); // awaited below; until then a failure must not crash the process as an unhandled rejection
  try {
    const headers = reportHeaders(columns);
    const writeAll = (part: Record<keyof ReportPart, Uint8Array>) =>
      Promise.all(names.map((name) => write(files[name], part[name], stored)));
    await writeAll(headers);
    let rows = 0;
    for (const chunk of chunks) {
      if (!(await refreshLease(leased))) throw new LeaseLostError();
      rows += chunk.succeededCount + chunk.failedCount + chunk.skippedCount;
      await writeAll(
        (await readStoredPart(chunk)) ?? (await makePart(job, chunk, { columns, skippedValues })),
      );
    }
    if (rows !== job.totalCount) {
      throw new Error(`Job ${job.id} has ${job.totalCount} rows, but its reports have ${rows}.`);
    }
    for (const name of names) files[name].end();
    await stored;
    return true;
  } catch (error) {
    for (const name of names) files[name].destroy(error as Error);
    await stored.catch(() => undefined);
    if (error instanceof LeaseLostError) return false;
    throw error;
  }
}

class LeaseLostError extends Error {}

/** Waits while the store is slower than the worker; rejects when `stored` does. */
async function write(file: PassThrough, bytes: Uint8Array, stored: Promise<unknown>) {
  if (!file.write(bytes)) await Promise.race([once(file, 'drain'), stored]);
}

async function readStoredPart({ reportKey, reportSuccessBytes, reportFailedBytes }: BulkOrderCreationChunk) {
  // A part that an earlier version has stored lacks the last number.
  if (reportKey === null || reportSuccessBytes === null || reportFailedBytes === null) return null;
  return readReportPart({
    key: reportKey,
    successBytes: reportSuccessBytes,
    failedBytes: reportFailedBytes,
  });
}

/** Rebuilds the part of a chunk in which the database refused a row, or whose part was lost. */
async function makePart(
  job: BulkOrderCreation,
  chunk: BulkOrderCreationChunk,
  shared: Pick<ReportTask, 'columns' | 'skippedValues'>,
) {
  const range = [Number(chunk.byteStart), Number(chunk.byteEnd)] as const;
  const [bytes, outcomes] = await Promise.all([
    objectStore().readRange(job.canonicalKey!, ...range),
    readOutcomes(chunk),
  ]);
  const { tenantId } = job;
  const skipsPresent = rulesOf(job).duplicate_mode === 'skip';
  const language = job.language as Language;
  return reportInWorker({ ...shared, bytes, outcomes, language, skipsPresent }, { tenantId });
}

/** The outcome of each of the chunk's rows. Deliveries that have been deleted since still count as created. */
async function readOutcomes(chunk: BulkOrderCreationChunk): Promise<StoredOutcomes> {
  const rows = [chunk.bulkOrderCreationId, chunk.firstRowNumber, chunk.lastRowNumber, chunk.laterRowNumbers];
  const [succeeded, failed] = await Promise.all([
    query<StoredOutcomes['succeeded'][number]>(
      `SELECT row_number AS "rowNumber", id AS "deliveryId" FROM deliveries
       WHERE bulk_order_creation_id = $1 AND row_number BETWEEN $2 AND $3
       UNION ALL
       SELECT row_number, delivery_id FROM bulk_order_creation_updates
       WHERE bulk_order_creation_id = $1 AND row_number BETWEEN $2 AND $3
       ORDER BY 1`,
      rows.slice(0, 3),
    ),
    query<StoredOutcomes['failed'][number]>(
      `SELECT row_number AS "rowNumber", details::text AS problems FROM failed_order_logs
       WHERE bulk_order_creation_id = $1 AND (row_number BETWEEN $2 AND $3 OR row_number = ANY($4))
       ORDER BY row_number`,
      rows,
    ),
  ]);
  return { succeeded, failed };
}
