import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@/lib/actors/actor';
import { withTransaction } from '@/lib/db';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { requireRoom } from '@/lib/faults/disk-room';
import { fileDetailsSchema } from '@/lib/import-files/file-plan-schema';
import { addTimelineEvent } from '@/lib/import-runs/add-timeline-event';
import { dispatchImport } from '@/lib/import-runs/dispatch-import';
import { isFileFault } from '@/lib/import-runs/is-resumable';
import { isRunning } from '@/lib/import-runs/is-running';
import { lockJob } from '@/lib/import-runs/lease';
import type { FollowUpInput } from '@/lib/imports/follow-up-schemas';
import { getImportRow } from '@/lib/imports/get-import-row';
import { hashRequest } from '@/lib/imports/hash-request';
import type { Import } from '@/lib/imports/import-schemas';
import { type ChosenRows, openFailedRows, openUnprocessedRows } from '@/lib/imports/open-rows';
import { presentImport } from '@/lib/imports/present-import';
import { checkCorrections, storeCorrections } from '@/lib/imports/store-corrections';
import type { Language } from '@/lib/languages/language';
import type { BulkOrderCreation } from '@/prisma/generated/client';

interface FollowUpOptions {
  tenantId: string;
  actor: Pick<Actor, 'id' | 'name'>;
  /** Of the link by which the rows were sent. */
  mendLinkId?: string;
  /** Of the messages in the follow-up's files. */
  language: Language;
  /** The parent. */
  jobId: string;
  input: FollowUpInput;
}

/** What of the parent matters here. */
type Parent = Pick<
  BulkOrderCreation,
  | 'id'
  | 'rootId'
  | 'fileKind'
  | 'fileName'
  | 'filePlan'
  | 'failureCode'
  | 'rollbackStartedAt'
  | 'tracesExpiredAt'
  | 'dryRun'
> & { fileSizeBytes: string; rootExpiredAt: Date | null };

/**
 * Creates a job that reads some rows of another job's file again, with the same choices: its failed rows, or those that it
 * has not reached. The rows are taken from the parent under the lock of the whole family, so that no row can be in two
 * follow-ups. All rows of an order go together. The parent's corrections of these rows hold on, and new ones come on top.
 * A repeated request with the same key returns the first follow-up.
 * @throws ApiError job_not_found, job_still_running, file_expired, rows_not_open, no_open_rows, validation_failed,
 * idempotency_key_conflict; NoRoomError
 */
export async function followUpImport(options: FollowUpOptions): Promise<Import> {
  const { tenantId, jobId, language } = options;
  const rootId = (await getImportRow(tenantId, jobId)).rootId ?? jobId;
  requireRoom();
  const made = await withTransaction(async (client) => {
    // The root first, whoever asks: two follow-ups in one family are made one after the other.
    await lockJob(client, rootId);
    const job = rootId === jobId ? null : await lockJob(client, jobId, tenantId);
    if (rootId !== jobId && !job) throw new ApiError('job_not_found');
    return takeRows(client, options);
  });
  if (made.leaseId) await dispatchImport({ jobId: made.id, leaseId: made.leaseId, tenantId });
  return presentImport(await getImportRow(tenantId, made.id), language);
}

/**
 * Makes a follow-up within a transaction that has locked the parent and, before it, the root of its family. Once that has
 * committed, the follow-up is to be dispatched.
 * @returns no lease when an earlier request has made it
 * @throws ApiError see `followUpImport`
 */
export async function takeRows(
  client: PoolClient,
  options: FollowUpOptions,
): Promise<{ id: string; leaseId: string | null; count: number | null }> {
  const { jobId, language, input } = options;
  const { rows, row_numbers: rowNumbers, corrections = [], idempotency_key: key } = input;
  const idempotencyKey = key === undefined ? null : `follow-up/${jobId}/${key}`;
  const requestHash = hashRequest({ rows, row_numbers: rowNumbers, corrections });
  const earlier = idempotencyKey && (await findByKey(client, idempotencyKey));
  if (earlier) {
    if (earlier.requestHash === requestHash) return { id: earlier.id, leaseId: null, count: null };
    throw new ApiError('idempotency_key_conflict', { details: { job_id: earlier.id } });
  }
  const parent = await readParent(client, jobId);
  if (rows === 'unprocessed' && parent.filePlan === null && isFileFault(parent.failureCode))
    throw new ApiError('no_open_rows');
  const chosen =
    rows === 'failed'
      ? await openFailedRows(client, jobId, rowNumbers)
      : await openUnprocessedRows(client, jobId);
  const outside = await findOutside(
    client,
    chosen,
    corrections.map((correction) => correction.row_number),
  );
  const width = parent.filePlan === null ? Infinity : fileDetailsSchema.parse(parent.filePlan).columns.length;
  checkCorrections(corrections, {
    language,
    isRead: ({ row_number, column_index }) => column_index < width && !outside.has(row_number),
  });
  const made = await insertFollowUp(client, options, { parent, chosen, idempotencyKey, requestHash });
  await client.query(sql`
    INSERT INTO bulk_order_creation_corrections (bulk_order_creation_id, row_number, column_index, new_text)
    SELECT ${made.id}, row_number, column_index, new_text FROM bulk_order_creation_corrections
    WHERE bulk_order_creation_id = ${jobId} AND row_number <@ ${chosen.rows}::int4multirange`);
  await storeCorrections(client, made.id, corrections);
  return made;
}

async function findByKey(client: PoolClient, key: string) {
  const { rows } = await client.query<{ id: string; requestHash: string | null }>(
    'SELECT id, request_hash AS "requestHash" FROM bulk_order_creations WHERE idempotency_key = $1',
    [key],
  );
  return rows[0] ?? null;
}

/** @throws ApiError job_still_running (or being rolled back), file_expired */
async function readParent(client: PoolClient, jobId: string): Promise<Parent> {
  const { rows } = await client.query<Parent & { status: BulkOrderCreation['status'] }>(sql`
    SELECT job.id, job.status, job.root_id AS "rootId", job.file_kind AS "fileKind", job.file_name AS "fileName",
           job.file_size_bytes AS "fileSizeBytes", job.file_plan AS "filePlan", job.failure_code AS "failureCode",
           job.dry_run AS "dryRun", job.rollback_started_at AS "rollbackStartedAt", job.traces_expired_at AS "tracesExpiredAt",
           root.traces_expired_at AS "rootExpiredAt"
    FROM bulk_order_creations AS job JOIN bulk_order_creations AS root ON root.id = coalesce(job.root_id, job.id)
    WHERE job.id = ${jobId}`);
  const parent = rows[0]!;
  if (parent.dryRun) throw new ApiError('no_open_rows');
  if (isRunning(parent.status) || parent.rollbackStartedAt)
    throw new ApiError('job_still_running', { params: { status: parent.status } });
  if (parent.tracesExpiredAt || parent.rootExpiredAt) throw new ApiError('file_expired');
  return parent;
}

/** Those of the rows that are not among the chosen ones. */
async function findOutside(client: PoolClient, { rows: chosen }: ChosenRows, rowNumbers: readonly number[]) {
  if (rowNumbers.length === 0) return new Set<number>();
  const { rows } = await client.query<{ row: number }>(
    'SELECT row FROM unnest($1::int[]) AS row WHERE NOT row <@ $2::int4multirange',
    [rowNumbers, chosen],
  );
  return new Set(rows.map(({ row }) => row));
}

/** In place of a count that is not known: the follow-up has whatever was not read. */
const EVERY_ROW = 2 ** 31 - 1;

interface NewFollowUp {
  parent: Parent;
  chosen: ChosenRows;
  idempotencyKey: string | null;
  requestHash: string | null;
}

async function insertFollowUp(
  client: PoolClient,
  { tenantId, actor, mendLinkId, language, jobId, input }: FollowUpOptions,
  { parent, chosen, idempotencyKey, requestHash }: NewFollowUp,
): Promise<{ id: string; leaseId: string; count: number | null }> {
  const id = uuidv7();
  const leaseId = randomUUID();
  // A folder of its own for what it writes; the file is the root's.
  const fileKey = `imports/${tenantId}/${randomUUID()}/original.${parent.fileKind}`;
  await client.query(sql`
    INSERT INTO bulk_order_creations
      (id, tenant_id, language, created_by_id, created_by_name, name, source_view,
       idempotency_key, file_key, file_name, file_kind, file_size_bytes,
       customer_id, delivery_service_id, delivery_type_id, payer_type, payment_method,
       mappings, profile_id, profile_version, profile_rules, places, header_row_number, total_records,
       request_hash, parent_id, root_id, follow_up_rows, mend_link_id, original_key, read_rows, held_rows, held_count,
       time_zone, worker_lease_id, lease_expires_at)
    SELECT ${id}, tenant_id, ${language}, ${actor.id}, ${actor.name}, name, source_view,
       ${idempotencyKey ?? fileKey}, ${fileKey}, file_name, file_kind, file_size_bytes,
       customer_id, delivery_service_id, delivery_type_id, payer_type, payment_method,
       mappings, profile_id, profile_version, profile_rules, places, header_row_number, ${chosen.count},
       ${requestHash}, id, coalesce(root_id, id), ${input.rows}, ${mendLinkId ?? null}, coalesce(original_key, file_key),
       ${chosen.rows}::int4multirange, ${chosen.rows}::int4multirange, ${chosen.count},
       time_zone, ${leaseId}, now() + make_interval(secs => ${env().LADING_LEASE_SECONDS})
    FROM bulk_order_creations WHERE id = ${jobId}`);
  // The parent goes on no more, not by itself either.
  if (input.rows === 'unprocessed')
    await client.query('UPDATE bulk_order_creations SET resume_at = NULL WHERE id = $1', [jobId]);
  const byLink = mendLinkId !== undefined && { mend_link_id: mendLinkId };
  const details = { file_name: parent.fileName, file_size_bytes: Number(parent.fileSizeBytes), ...byLink };
  await addTimelineEvent(client, { jobId: id, event: 'file_accepted', actorName: actor.name, details });
  // Once follow-ups have all of its rows, what is left to do is theirs.
  await client.query(sql`
    UPDATE bulk_order_creations AS job SET settled_at = now(), settled_by_name = ${actor.name}
    WHERE id = ${jobId} AND settled_at IS NULL
      AND coalesce(total_count, total_records, 0) - succeeded_count - skipped_count
        <= (SELECT sum(coalesce(held_count, ${EVERY_ROW})) FROM bulk_order_creations AS child
            WHERE child.parent_id = job.id)`);
  await addTimelineEvent(client, {
    jobId,
    event: 'follow_up_created',
    actorName: actor.name,
    details: {
      job_id: id,
      rows: input.rows,
      ...(chosen.count !== null && { count: chosen.count }),
      ...byLink,
    },
  });
  return { id, leaseId, count: chosen.count };
}
