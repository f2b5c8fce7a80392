import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { db, withTransaction } from '@/lib/db';
import type { RowChange } from '@/lib/fields/row-change';
import { requireRoom } from '@/lib/faults/disk-room';
import { copyRows } from '@/lib/copy/copy-rows';
import { failIfFileMissing } from '@/lib/import-runs/fail-import';
import { insertDeliveries } from '@/lib/import-runs/insert-deliveries';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { type LeasedJob, refreshLease, shareJob } from '@/lib/import-runs/lease';
import { readPlaceFile } from '@/lib/import-runs/place-files';
import { readPointFile } from '@/lib/import-runs/point-files';
import { readOutcomes } from '@/lib/import-runs/read-outcomes';
import { beginTakeBack, takeBack } from '@/lib/import-runs/take-back';
import { compileRules } from '@/lib/shaping/compile-rules';
import { placesOf, rulesOf } from '@/lib/import-runs/rules-of';
import { asPresent, updateExisting } from '@/lib/import-runs/update-existing';
import { type StoredPart, storeReportPart } from '@/lib/import-runs/report-parts';
import type { Language } from '@/lib/languages/language';
import { failedRowColumns } from '@/lib/import-files/encode-delivery';
import type { FailedLines, StoredOutcomes } from '@/lib/import-files/order-tasks';
import { checkInWorker, refuseInWorker, reportInWorker } from '@/lib/import-files/order-worker-pool';
import { objectStore } from '@/lib/storage/open-object-store';
import type { BulkOrderCreation, BulkOrderCreationChunk } from '@/prisma/generated/client';
import { dayInZone } from '@/lib/tenants/day-in-zone';

interface ImportChunkOptions extends LeasedJob {
  chunkIndex: number;
}

/** Counts only, never rows. `stopped`: the job has ended or belongs to another run. */
export type ChunkOutcome =
  { state: 'done'; succeeded: number; failed: number; skipped: number } | { state: 'stopped' };

/**
 * Creates deliveries for one chunk's good rows and failed order logs for its bad ones, in one transaction. Running
 * it again after the commit changes nothing and returns the same counts.
 */
export async function importChunk({ chunkIndex, ...leased }: ImportChunkOptions): Promise<ChunkOutcome> {
  try {
    return await makeDeliveries(leased, chunkIndex);
  } catch (error) {
    return failIfFileMissing(leased, error);
  }
}

async function makeDeliveries(leased: LeasedJob, chunkIndex: number): Promise<ChunkOutcome> {
  const { jobId } = leased;
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const chunk = await db().bulkOrderCreationChunk.findUniqueOrThrow({
    where: { bulkOrderCreationId_chunkIndex: { bulkOrderCreationId: jobId, chunkIndex } },
    include: { bulkOrderCreation: { include: { tenant: { select: { testOf: true } } } } },
  });
  if (chunk.finishedAt) {
    const { succeededCount: succeeded, failedCount: failed, skippedCount: skipped } = chunk;
    return { state: 'done', succeeded, failed, skipped };
  }

  const job = chunk.bulkOrderCreation;
  const plan = fileDetailsSchema.parse(job.filePlan);
  const range = [Number(chunk.byteStart), Number(chunk.byteEnd)] as const;
  const readBytes = () => objectStore().readRange(job.canonicalKey!, ...range);
  const rules = rulesOf(job);
  const [placeFile, pointFile] = await Promise.all([
    readPlaceFile(job.canonicalKey!, rules),
    readPointFile(job.canonicalKey!, plan),
  ]);
  const { good, goodCount, failed, failedCount, report, ...checked } = await checkInWorker({
    bytes: await readBytes(),
    plan,
    rules,
    today: dayInZone(job.createdAt, job.timeZone),
    constants: constantsOf(job),
    places: placesOf(job),
    placeFile,
    pointFile,
    language: job.language as Language,
    isDryRun: job.dryRun,
    isTest: job.tenant.testOf !== null,
  });
  let part: StoredPart | null = await storeReportPart(job.fileKey, report);

  requireRoom(range[1] - range[0]);
  return withTransaction(async (client): Promise<ChunkOutcome> => {
    // Take the fence as late as possible: an abort waits only for what follows.
    if (!(await shareJob(client, leased))) return { state: 'stopped' };
    const finished = await takeChunk(client, jobId, chunkIndex);
    if (finished) return { state: 'done', ...finished };

    if (job.dryRun) await beginTakeBack(client);
    const taken = await insertDeliveries(client, { jobId, copyText: good, count: goodCount });
    const { refused, updated } =
      rules.duplicate_mode === 'update'
        ? await updateExisting(client, { job, rules, rowNumbers: taken })
        : { refused: taken.map(asPresent), updated: 0 };
    const failedLines = [{ failed, failedCount }];
    const counts = {
      succeeded: checked.goodRowCount,
      failed: failedCount,
      skipped: checked.skippedRowCount,
      deliveries: goodCount - refused.length - updated,
      updated,
      warnings: checked.warningCount,
    };
    if (taken.length > 0) counts.warnings = await countWarnings(client, chunk);
    if (refused.length > 0) {
      const task = { bytes: await readBytes(), plan, rules, jobId, refusals: refused };
      const lines = await refuseInWorker(task, { tenantId: job.tenantId });
      counts.succeeded -= lines.failedCount;
      if (rules.duplicate_mode === 'skip') counts.skipped += lines.failedCount;
      else {
        counts.failed += lines.failedCount;
        failedLines.push(lines);
      }
    }
    if (counts.succeeded + counts.failed + counts.skipped !== chunk.rowCount) {
      throw new Error(
        `Chunk ${chunkIndex} of job ${jobId} has ${chunk.rowCount} rows, but ${JSON.stringify(counts)}.`,
      );
    }
    for (const lines of failedLines) await insertFailedRows(client, lines);
    // The part would report a failed or updated row as a new delivery: it is built from the rows at the end.
    if (taken.length > 0) part = null;
    if (job.dryRun) {
      // ... of which nothing is left then.
      const outcomes = taken.length > 0 ? await readOutcomes(chunk, client) : null;
      await takeBack(client);
      for (const lines of failedLines) await insertFailedRows(client, lines);
      if (outcomes)
        part = await storeReportPart(job.fileKey, await reportNow(job, await readBytes(), outcomes));
    }
    await finishChunk(client, chunk, {
      counts,
      changes: checked.changes,
      part,
    });
    const { succeeded, failed: failedRows, skipped } = counts;
    return { state: 'done', succeeded, failed: failedRows, skipped };
  });
}

function reportNow(job: BulkOrderCreation, bytes: Uint8Array, outcomes: StoredOutcomes) {
  const { columns, column_names: names } = fileDetailsSchema.parse(job.filePlan);
  const rules = rulesOf(job);
  const { skippedValues } = compileRules(rules, names);
  const skipsPresent = rules.duplicate_mode === 'skip';
  const language = job.language as Language;
  return reportInWorker(
    { bytes, columns, outcomes, language, skipsPresent, skippedValues, isDryRun: true },
    { tenantId: job.tenantId },
  );
}

function constantsOf(job: BulkOrderCreation) {
  return {
    tenantId: job.tenantId,
    customerId: job.customerId,
    deliveryServiceId: job.deliveryServiceId,
    deliveryTypeId: job.deliveryTypeId,
    bulkOrderCreationId: job.id,
    payerType: job.payerType,
    paymentMethod: job.paymentMethod,
  };
}

/** Serialises two runs of one chunk. @returns the counts if the other run has finished it */
async function takeChunk(client: PoolClient, jobId: string, chunkIndex: number) {
  const { rows } = await client.query<{
    succeeded: number;
    failed: number;
    skipped: number;
    finished: boolean;
  }>(
    `SELECT succeeded_count AS succeeded, failed_count AS failed, skipped_count AS skipped,
            finished_at IS NOT NULL AS finished
     FROM bulk_order_creation_chunks WHERE bulk_order_creation_id = $1 AND chunk_index = $2
     FOR UPDATE`,
    [jobId, chunkIndex],
  );
  const [chunk] = rows;
  if (!chunk) throw new Error(`Job ${jobId} has no chunk ${chunkIndex}.`);
  const { finished, ...counts } = chunk;
  return finished ? counts : null;
}

interface FinishedChunk {
  counts: Record<'succeeded' | 'failed' | 'skipped' | 'deliveries' | 'updated' | 'warnings', number>;
  changes: readonly RowChange[];
  /** Null when it would report a failed or updated row as a new delivery; the report is then built from the rows. */
  part: StoredPart | null;
}

async function finishChunk(
  client: PoolClient,
  { bulkOrderCreationId, chunkIndex }: BulkOrderCreationChunk,
  { counts, changes, part }: FinishedChunk,
) {
  await client.query(sql`
    UPDATE bulk_order_creation_chunks
    SET succeeded_count = ${counts.succeeded}, failed_count = ${counts.failed}, skipped_count = ${counts.skipped},
        delivery_count = ${counts.deliveries}, updated_count = ${counts.updated}, warning_count = ${counts.warnings},
        changes = ${changes.length > 0 ? JSON.stringify(changes) : null}, finished_at = now(),
        report_key = ${part?.key}, report_success_bytes = ${part?.successBytes},
        report_failed_bytes = ${part?.failedBytes}
    WHERE bulk_order_creation_id = ${bulkOrderCreationId} AND chunk_index = ${chunkIndex}`);
}

/** Of the chunk's deliveries, once the database has refused some of them. */
async function countWarnings(
  client: PoolClient,
  { bulkOrderCreationId, firstRowNumber, lastRowNumber }: BulkOrderCreationChunk,
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(sql`
    SELECT coalesce(sum(jsonb_array_length(warnings)), 0)::int AS count FROM deliveries
    WHERE bulk_order_creation_id = ${bulkOrderCreationId}
      AND row_number BETWEEN ${firstRowNumber} AND ${lastRowNumber} AND warnings IS NOT NULL`);
  return rows[0]?.count ?? 0;
}

/** Stores failed rows: COPY text from the thread. */
export async function insertFailedRows(client: PoolClient, { failed, failedCount }: FailedLines) {
  if (failedCount === 0) return;
  const copied = await copyRows(client, 'failed_order_logs', failedRowColumns, failed);
  if (copied !== failedCount) throw new Error(`${copied} of ${failedCount} failed rows were copied.`);
}
