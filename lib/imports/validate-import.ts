import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import sql from 'sql-template-tag';
import type { Actor } from '@/lib/actors/actor';
import { query, withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { type FilePlan, fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import type { CheckedChunk, PlaceFile } from '@/lib/import-files/order-tasks';
import { checkInWorker, planInWorker, refuseInWorker } from '@/lib/import-files/order-worker-pool';
import { fileLimits } from '@/lib/import-runs/file-limits';
import { insertFailedRows } from '@/lib/import-runs/import-chunk';
import { insertDeliveries } from '@/lib/import-runs/insert-deliveries';
import { needsBook } from '@/lib/import-runs/place-files';
import { withPlanFolder } from '@/lib/import-runs/plan-folder';
import { needsPoints } from '@/lib/import-runs/point-files';
import { asPresent, updateExisting } from '@/lib/import-runs/update-existing';
import { insertJob, prepareImport, type PreparedImport } from '@/lib/imports/create-import';
import type { CreateImportInput } from '@/lib/imports/import-schemas';
import {
  ofUnreadable,
  type Outcomes,
  readOutcomes,
  type ValidatedImport,
} from '@/lib/imports/validated-import';
import type { Language } from '@/lib/languages/language';
import { speak } from '@/lib/messages/catalogues/speak';
import { failureMessage } from '@/lib/messages/file-problems';
import { describeFileWarnings } from '@/lib/messages/file-warnings';
import { livePlaces } from '@/lib/places/look-up-places';
import { asksForAddressPoints } from '@/lib/shaping/address-point';
import { rulesOfMappings } from '@/lib/shaping/profile-schema';
import { objectStore } from '@/lib/storage/open-object-store';
import { FileProblem } from '@/lib/table-files/file-problem';
import { dayInZone } from '@/lib/tenants/day-in-zone';

/** What one call checks; a larger file is for a dry run, which the engine works off. */
export const validateLimits = { rows: 20_000, bytes: 5 * 1024 * 1024 };

interface ValidateImportOptions {
  tenantId: string;
  actor: Actor;
  language: Language;
  input: CreateImportInput;
}

/**
 * Runs an import by the code of the worker and keeps nothing of it: its job, deliveries and failed rows are made in one
 * transaction, which is rolled back.
 * @throws ApiError those of `createImport`, and dry_run_needed when the file is too large for one call or its profile
 * looks points up
 */
export async function validateImport(options: ValidateImportOptions): Promise<ValidatedImport> {
  const { language } = options;
  const prepared = await prepareImport(options);
  if (prepared.fileSizeBytes > validateLimits.bytes) throw dryRunNeeded();
  return withPlanFolder(async (folder) => {
    try {
      const checked = await checkFile(options, prepared, folder);
      const outcomes = await withTransaction((client) =>
        countOutcomes(client, { ...options, ...checked, prepared }),
      ).catch((thrown: unknown): Outcomes => {
        if (thrown instanceof TakenBack) return thrown.outcomes;
        throw thrown;
      });
      const details = fileDetailsSchema.parse(checked.plan);
      return {
        ...{ failure_code: null, failure_message: null, total_records: checked.plan.row_count, ...outcomes },
        ...{ file_warnings: describeFileWarnings(details, language), file_details: details },
      };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      return ofUnreadable(error.code, failureMessage(error.code, error.params, speak(language)));
    }
  });
}

const dryRunNeeded = () =>
  new ApiError('dry_run_needed', {
    params: { limit_rows: validateLimits.rows, limit_bytes: validateLimits.bytes },
  });

interface CheckedRows {
  /** The chunk's rows, which are read again for those that the database refuses. */
  read: () => Promise<Uint8Array>;
  rows: CheckedChunk;
}

interface CheckedFile {
  jobId: string;
  plan: FilePlan;
  chunks: CheckedRows[];
}

/** Longer than a file of the permitted size takes, unless the machine is very busy. */
const PLAN_TIMEOUT_MS = 20_000;

async function checkFile(
  { tenantId, language }: ValidateImportOptions,
  { input, places, deliveryService, upload }: PreparedImport,
  folder: string,
): Promise<CheckedFile> {
  const jobId = uuidv7();
  const rules = input.rules ?? rulesOfMappings(input.mappings);
  const [inputPath, outputPath] = [path.join(folder, 'original'), path.join(folder, 'canonical.csv')];
  await objectStore().fetch(upload.fileKey, inputPath);
  const placeFile: PlaceFile | null = needsBook(rules)
    ? { key: jobId, bytes: new TextEncoder().encode(JSON.stringify(await livePlaces(tenantId))) }
    : null;
  const signal = AbortSignal.timeout(PLAN_TIMEOUT_MS);
  const task = {
    ...{ inputPath, outputPath, rules, headerRowNumber: input.header_row_number },
    corrections: input.corrections ? JSON.stringify(input.corrections) : null,
    ...{ chunkRows: env().LADING_CHUNK_ROWS, limits: fileLimits() },
    openAddresses: asksForAddressPoints(rules.coordinates)
      ? { outputPath: path.join(folder, 'addresses.jsonl'), places, placeFile }
      : undefined,
  };
  const plan = await planInWorker(task, { tenantId, signal }).catch((error: unknown) => {
    throw signal.aborted ? dryRunNeeded() : error;
  });
  if (plan.row_count > validateLimits.rows || needsPoints(plan)) throw dryRunNeeded();
  const [tenant] = await query<{ time_zone: string; is_test: boolean }>(
    sql`SELECT time_zone, test_of IS NOT NULL AS is_test FROM tenants WHERE id = ${tenantId}`,
  );
  const chunks: CheckedRows[] = [];
  for (const { byte_start: start, byte_end: end } of plan.chunks) {
    const read = () => readRange(outputPath, start, end);
    const rows = await checkInWorker({
      ...{ bytes: await read(), plan, rules, places, placeFile, language },
      today: dayInZone(new Date(), tenant!.time_zone),
      constants: {
        ...{ tenantId, customerId: input.customer_id, deliveryServiceId: deliveryService.id },
        ...{ deliveryTypeId: deliveryService.deliveryTypeId, bulkOrderCreationId: jobId },
        ...{ payerType: input.payer_type, paymentMethod: input.payment_method },
      },
      ...{ isDryRun: true, isTest: tenant!.is_test },
    });
    chunks.push({ read, rows });
  }
  return { jobId, plan, chunks };
}

async function readRange(file: string, start: number, end: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const bytes = new Uint8Array(end - start);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    if (bytesRead !== bytes.length) throw new Error('The canonical file is shorter than its plan says.');
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Ends the transaction of a validation, so that nothing of it stays. */
class TakenBack extends Error {
  constructor(readonly outcomes: Outcomes) {
    super('taken back');
  }
}

/** Between the chunks of a job, the end of a transaction does it: see insert-deliveries.ts. */
async function clearStage(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ is_there: boolean }>(
    "SELECT to_regclass('pg_temp.staged_deliveries') IS NOT NULL AS is_there",
  );
  if (rows[0]?.is_there) await client.query('DELETE FROM pg_temp.staged_deliveries');
}

/** Never returns. @throws TakenBack with what would have become of the rows */
async function countOutcomes(
  client: PoolClient,
  options: ValidateImportOptions & CheckedFile & { prepared: PreparedImport },
): Promise<never> {
  const { tenantId, actor, language, input: asked, prepared, plan, chunks, jobId } = options;
  const rules = prepared.input.rules ?? rulesOfMappings(prepared.input.mappings);
  const idempotencyKey = `validate ${randomUUID()}`;
  await insertJob(client, { tenantId, actor, language, asked, ...prepared, jobId, idempotencyKey });
  const counts = { succeeded: 0, failed: 0, skipped: 0, deliveries: 0, updated: 0 };
  for (const { read, rows } of chunks) {
    await clearStage(client);
    const taken = await insertDeliveries(client, { jobId, copyText: rows.good, count: rows.goodCount });
    const job = { id: jobId, createdByName: actor.name };
    const { refused, updated } =
      rules.duplicate_mode === 'update'
        ? await updateExisting(client, { job, rules, rowNumbers: taken })
        : { refused: taken.map(asPresent), updated: 0 };
    counts.succeeded += rows.goodRowCount;
    counts.failed += rows.failedCount;
    counts.skipped += rows.skippedRowCount;
    counts.deliveries += rows.goodCount - refused.length - updated;
    counts.updated += updated;
    await insertFailedRows(client, rows);
    if (refused.length === 0) continue;
    const lines = await refuseInWorker(
      { bytes: await read(), plan, rules, jobId, refusals: refused },
      { tenantId },
    );
    counts.succeeded -= lines.failedCount;
    if (rules.duplicate_mode === 'skip') counts.skipped += lines.failedCount;
    else {
      counts.failed += lines.failedCount;
      await insertFailedRows(client, lines);
    }
  }
  throw new TakenBack(await readOutcomes(client, jobId, counts, language));
}
