import path from 'node:path';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { db, query, withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { failIfFileMissing, failImport } from '@/lib/import-runs/fail-import';
import { recordContentHash } from '@/lib/import-runs/record-content-hash';
import { fileLimits } from '@/lib/import-runs/file-limits';
import { contentTypes } from '@/lib/import-files/content-types';
import { holdsLease, type LeasedJob, lockJob, refreshLease } from '@/lib/import-runs/lease';
import { hasPlaceFile, readPlaceFile, writePlaceFile } from '@/lib/import-runs/place-files';
import { hasAddressFiles, needsPoints, writeAddressFile } from '@/lib/import-runs/point-files';
import { withPlanFolder } from '@/lib/import-runs/plan-folder';
import { FileProblem } from '@/lib/table-files/file-problem';
import { type FilePlan, fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { placesOf, rulesOf } from '@/lib/import-runs/rules-of';
import { planInWorker } from '@/lib/import-files/order-worker-pool';
import { asksForAddressPoints } from '@/lib/shaping/address-point';
import { provokedFailure } from '@/lib/import-runs/provoke-failure';
import { objectStore } from '@/lib/storage/open-object-store';
import type { BulkOrderCreation } from '@/prisma/generated/client';

/** `stopped`: the job has ended or belongs to another run, so this run has nothing left to do. */
export type PlanOutcome =
  | {
      state: 'planned';
      chunkCount: number;
      /** Whether the points of addresses are to be found before the chunks can run. */
      needsPoints: boolean;
    }
  | { state: 'stopped' };

/**
 * Opens the file once, finds out what it is, writes it as canonical CSV next to the original and records its
 * chunks. A fault in the file ends the job with the fault's code; any other error is thrown and retried.
 */
export async function planImport(leased: LeasedJob): Promise<PlanOutcome> {
  const { jobId, leaseId } = leased;
  if (!(await refreshLease(leased))) return { state: 'stopped' };
  const job = await db().bulkOrderCreation.findUniqueOrThrow({ where: { id: jobId } });
  if (job.canonicalKey && (await isWritten(job, job.canonicalKey))) {
    const chunkCount = await db().bulkOrderCreationChunk.count({ where: { bulkOrderCreationId: jobId } });
    return { state: 'planned', chunkCount, needsPoints: needsPoints(factsOf(job)) };
  }

  const provoked = await provokedFailure(job);
  if (provoked) {
    await failImport({ ...leased, ...provoked });
    return { state: 'stopped' };
  }

  // One per lease: a worker that was presumed dead must not overwrite what the current one reads. If the store has
  // lost a canonical file, it is written again under its old name: the same file gives the same bytes.
  const canonicalKey = job.canonicalKey ?? `${path.posix.dirname(job.fileKey)}/canonical-${leaseId}.csv`;
  try {
    const plan = await writeCanonicalFile(job, canonicalKey);
    return await storePlan(leased, canonicalKey, plan);
  } catch (error) {
    const fault = error instanceof FileProblem ? { code: error.code, params: error.params } : null;
    if (!fault) return failIfFileMissing(leased, error);
    await failImport({ ...leased, ...fault });
    return { state: 'stopped' };
  }
}

async function isWritten(job: BulkOrderCreation, canonicalKey: string): Promise<boolean> {
  if ((await objectStore().size(canonicalKey)) === null) return false;
  const areThere = await Promise.all([
    hasPlaceFile(canonicalKey, rulesOf(job)),
    hasAddressFiles(canonicalKey, factsOf(job)),
  ]);
  return areThere.every(Boolean);
}

/** What the job's plan has found out; nothing before it has been planned. */
function factsOf({ filePlan }: BulkOrderCreation): Pick<FilePlan, 'open_addresses'> {
  return filePlan === null ? {} : fileDetailsSchema.parse(filePlan);
}

async function writeCanonicalFile(job: BulkOrderCreation, canonicalKey: string): Promise<FilePlan> {
  const { headerRowNumber, tenantId } = job;
  return withPlanFolder(async (folder) => {
    const inputPath = path.join(folder, 'original');
    const outputPath = path.join(folder, 'canonical.csv');
    await objectStore().fetch(job.originalKey ?? job.fileKey, inputPath);
    const rules = rulesOf(job);
    await writePlaceFile(job, canonicalKey, rules);
    const addressesPath = path.join(folder, 'addresses.jsonl');
    const task = {
      inputPath,
      outputPath,
      rules,
      headerRowNumber,
      readRows: await readChosenRows(job),
      corrections: await readCorrections(job),
      chunkRows: env().LADING_CHUNK_ROWS,
      limits: fileLimits(),
      openAddresses: asksForAddressPoints(rules.coordinates)
        ? {
            outputPath: addressesPath,
            places: placesOf(job),
            placeFile: await readPlaceFile(canonicalKey, rules),
          }
        : undefined,
    };
    // The worker's thread reads the file meanwhile. A file that cannot be planned has its hash recorded as well.
    // A follow-up is no second import of its file, and a dry run none at all.
    const recorded = job.parentId || job.dryRun ? Promise.resolve() : recordContentHash(job, inputPath);
    recorded.catch(() => undefined); // thrown below
    const plan = await planInWorker(task, { tenantId }).finally(() => recorded);
    if (needsPoints(plan)) await writeAddressFile(canonicalKey, addressesPath);
    await objectStore().take(canonicalKey, outputPath, contentTypes.csv);
    return plan;
  });
}

async function storePlan(leased: LeasedJob, canonicalKey: string, plan: FilePlan): Promise<PlanOutcome> {
  const { jobId, leaseId } = leased;
  const { chunks, old_texts: oldTexts, ...facts } = plan;
  return withTransaction(async (client): Promise<PlanOutcome> => {
    if (!holdsLease(await lockJob(client, jobId), leaseId)) return { state: 'stopped' };
    const { rowCount } = await client.query(sql`
      UPDATE bulk_order_creations
      SET file_plan = ${JSON.stringify(facts)}, canonical_key = ${canonicalKey}, total_count = ${plan.row_count}
      WHERE id = ${jobId} AND file_plan IS NULL`);
    // Another run of the same lease was first, or the canonical file had been lost. The file and the plan are the
    // same, and some of its chunks may be finished.
    if (rowCount === 0) return requireSamePlan(client, jobId, plan);
    if (oldTexts !== undefined) await storeOldTexts(client, jobId, oldTexts);
    await client.query(
      `INSERT INTO bulk_order_creation_chunks
         (bulk_order_creation_id, chunk_index, byte_start, byte_end, first_row_number, last_row_number, row_count,
          later_row_numbers)
       SELECT $1, chunk_index, byte_start, byte_end, first_row_number, last_row_number, row_count,
              coalesce(later_row_numbers, '{}')
       FROM json_to_recordset($2) AS chunk
         (chunk_index int, byte_start bigint, byte_end bigint, first_row_number int, last_row_number int, row_count int,
          later_row_numbers int[])`,
      [jobId, JSON.stringify(chunks.map((chunk, chunk_index) => ({ chunk_index, ...chunk })))],
    );
    return { state: 'planned', chunkCount: chunks.length, needsPoints: needsPoints(plan) };
  });
}

/** The rows that a follow-up reads, as JSON: a list of `RowRange`; null: the job reads all. */
async function readChosenRows({ id, parentId }: BulkOrderCreation): Promise<string | null> {
  if (parentId === null) return null;
  const [row] = await query<{ ranges: string | null }>(sql`
    SELECT json_agg(json_build_array(lower(range), upper(range)) ORDER BY range)::text AS ranges
    FROM bulk_order_creations, unnest(read_rows) AS range WHERE id = ${id}`);
  return row?.ranges ?? '[]';
}

/** The job's corrections as JSON: a list of `Correction`; null: none. */
async function readCorrections({ id, correctedCells }: BulkOrderCreation): Promise<string | null> {
  if (correctedCells === 0) return null;
  const [row] = await query<{ corrections: string | null }>(sql`
    SELECT json_agg(json_build_object('row_number', row_number, 'column_index', column_index, 'value', new_text)
             ORDER BY row_number, column_index)::text AS corrections
    FROM bulk_order_creation_corrections WHERE bulk_order_creation_id = ${id}`);
  return row?.corrections ?? null;
}

/** @param oldTexts JSON: a list of `OldText` */
async function storeOldTexts(client: PoolClient, jobId: string, oldTexts: string): Promise<void> {
  await client.query(
    `UPDATE bulk_order_creation_corrections AS correction SET old_text = cell.old_text
     FROM json_to_recordset($2) AS cell (row_number int, column_index int, old_text text)
     WHERE correction.bulk_order_creation_id = $1 AND correction.row_number = cell.row_number
       AND correction.column_index = cell.column_index`,
    [jobId, oldTexts],
  );
}

/** @throws Error when the file no longer matches the byte ranges of the stored chunks */
async function requireSamePlan(client: PoolClient, jobId: string, plan: FilePlan): Promise<PlanOutcome> {
  const { rows } = await client.query<{ ends: string[] }>(
    `SELECT array_agg(byte_end::text ORDER BY chunk_index) AS ends FROM bulk_order_creation_chunks
     WHERE bulk_order_creation_id = $1`,
    [jobId],
  );
  const ends = plan.chunks.map((chunk) => String(chunk.byte_end));
  if (rows[0]?.ends?.join() !== ends.join()) throw new Error(`The file of job ${jobId} has changed.`);
  return { state: 'planned', chunkCount: ends.length, needsPoints: needsPoints(plan) };
}
