import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { db } from '@/lib/db';
import { contentTypes } from '@/lib/import-files/content-types';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import type { FileReport, FileReports, ReportTask } from '@/lib/import-files/order-tasks';
import { reportInWorker, reportUnreachedInWorker } from '@/lib/import-files/order-worker-pool';
import { reportHeaders } from '@/lib/import-files/report-chunk';
import { readOutcomes } from '@/lib/import-runs/read-outcomes';
import { readReportPart } from '@/lib/import-runs/report-parts';
import { rulesOf } from '@/lib/import-runs/rules-of';
import type { Language } from '@/lib/languages/language';
import { compileRules } from '@/lib/shaping/compile-rules';
import { objectStore } from '@/lib/storage/open-object-store';
import type { BulkOrderCreation, BulkOrderCreationChunk } from '@/prisma/generated/client';

/** The names of the files in the object store. */
export type ReportKeys = Partial<Record<FileReport, string>>;

interface WriteReportsOptions {
  job: BulkOrderCreation;
  /** The files to write: `unprocessed` only of a job that has stopped before its end. */
  reports: readonly FileReport[];
  /** Ends the names of the files, so that no other run writes the same ones. */
  runId: string;
  /** Asked before each chunk: whether the job is still as it was when this began. */
  isStillWanted: () => Promise<boolean>;
}

/**
 * Writes a job's report files from the parts that its chunks have stored, and asserts that every row of the file is in
 * exactly one of them.
 * @returns null when the job is no longer as it was
 * @throws Error when rows are missing or come twice; ObjectMissingError
 */
export async function writeReports(options: WriteReportsOptions): Promise<ReportKeys | null> {
  const { job, reports, runId, isStillWanted } = options;
  const { columns, column_names: columnNames } = fileDetailsSchema.parse(job.filePlan);
  const { skippedValues } = compileRules(rulesOf(job), columnNames);
  const chunks = await db().bulkOrderCreationChunk.findMany({
    where: { bulkOrderCreationId: job.id },
    orderBy: { chunkIndex: 'asc' },
  });
  const folder = path.posix.dirname(job.fileKey);
  const files = reports.map((report) => ({
    report,
    key: `${folder}/${report}-${runId}.csv`,
    pipe: new PassThrough(),
  }));
  // A store that fails before it starts reading has no error listener on the file, which is then destroyed.
  for (const { pipe } of files) pipe.on('error', () => undefined);
  const stored = Promise.all(files.map(({ key, pipe }) => objectStore().write(key, pipe, contentTypes.csv)));
  stored.catch(() => undefined); // awaited below; until then a failure must not crash the process as an unhandled rejection
  try {
    const writeAll = (part: FileReports) =>
      Promise.all(files.map(({ report, pipe }) => write(pipe, part[report], stored)));
    await writeAll(reportHeaders(columns));
    let rows = 0;
    for (const chunk of chunks) {
      if (!(await isStillWanted())) throw new NotWantedError();
      rows += countRows(chunk);
      await writeAll(await readPart(job, chunk, { columns, skippedValues }));
    }
    if (rows !== job.totalCount) {
      throw new Error(`Job ${job.id} has ${job.totalCount} rows, but its reports have ${rows}.`);
    }
    for (const { pipe } of files) pipe.end();
    await stored;
    return Object.fromEntries(files.map(({ report, key }) => [report, key]));
  } catch (error) {
    for (const { pipe } of files) pipe.destroy(error as Error);
    await stored.catch(() => undefined);
    if (error instanceof NotWantedError) return null;
    throw error;
  }
}

class NotWantedError extends Error {}

function countRows({ finishedAt, rowCount, ...chunk }: BulkOrderCreationChunk): number {
  return finishedAt ? chunk.succeededCount + chunk.failedCount + chunk.skippedCount : rowCount;
}

async function readPart(
  job: BulkOrderCreation,
  chunk: BulkOrderCreationChunk,
  shared: Pick<ReportTask, 'columns' | 'skippedValues'>,
): Promise<FileReports> {
  if (!chunk.finishedAt) return listUnreached(job, chunk, shared.columns);
  return (await readStoredPart(chunk)) ?? (await makePart(job, chunk, shared));
}

/** The part of a chunk that no run has finished: none of its rows was reached. */
async function listUnreached(
  job: BulkOrderCreation,
  chunk: BulkOrderCreationChunk,
  columns: readonly string[],
): Promise<FileReports> {
  const { tenantId } = job;
  const bytes = await readBytes(job, chunk);
  const reason = job.failureCode ?? 'aborted';
  return { unprocessed: await reportUnreachedInWorker({ bytes, columns, reason }, { tenantId }) };
}

function readBytes(job: BulkOrderCreation, { byteStart, byteEnd }: BulkOrderCreationChunk) {
  return objectStore().readRange(job.canonicalKey!, Number(byteStart), Number(byteEnd));
}

/** Waits while the store is slower than the worker; rejects when `stored` does. */
async function write(file: PassThrough, bytes: Uint8Array | undefined, stored: Promise<unknown>) {
  if (bytes && !file.write(bytes)) await Promise.race([once(file, 'drain'), stored]);
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
  const [bytes, outcomes] = await Promise.all([readBytes(job, chunk), readOutcomes(chunk)]);
  const { tenantId } = job;
  // Of a dry run, only the failed rows are known now: its part has the rest unless the store has lost it.
  const skipsPresent = rulesOf(job).duplicate_mode === 'skip' && !job.dryRun;
  const language = job.language as Language;
  return reportInWorker(
    { ...shared, bytes, outcomes, language, skipsPresent, isDryRun: job.dryRun },
    { tenantId },
  );
}
