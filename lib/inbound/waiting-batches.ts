import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import type { ClientActor } from '@/lib/actors/actor';
import { query, withTransaction } from '@/lib/db';
import { requireRoom } from '@/lib/faults/disk-room';
import { ApiError } from '@/lib/errors';
import { currentHashVersion } from '@/lib/inbound/hash-batch';
import { recordBatch } from '@/lib/inbound/record-batch';
import { type BatchOwner, findJob } from '@/lib/inbound/store-batch';
import type { Language } from '@/lib/languages/language';
import type { InboundOperation } from '@/prisma/generated/enums';

/**
 * Batches that were received and wait to be taken in by the engine: in parts of up to 10,000 items, each in a transaction of
 * its own. Their ID is that of the job that they become.
 */

/** How long the watchdog waits for a sign of life before it asks the engine again. */
export const silenceSeconds = 120;

export interface WaitingBatch {
  importJobId: string;
  tenantId: string;
  apiClientId: string;
  sourceSystem: string;
  batchId: string;
  operation: InboundOperation;
  contentHash: string | null;
  bodyBytes: number;
  totalItems: number;
  processedItems: number;
  nextPart: number;
  failureCode: string | null;
  completeMaxCancelled: number | null;
  language: Language;
  receivedAt: Date | null;
  createdAt: Date;
}

const columns = sql`import_job_id::text AS "importJobId", tenant_id AS "tenantId", api_client_id AS "apiClientId",
  source_system AS "sourceSystem", batch_id AS "batchId", operation, content_hash AS "contentHash",
  body_bytes AS "bodyBytes", total_items AS "totalItems", processed_items AS "processedItems", next_part AS "nextPart",
  failure_code AS "failureCode", complete_max_cancelled AS "completeMaxCancelled", language, received_at AS "receivedAt", created_at AS "createdAt"`;

/** The waiting batch with this ID. @param client locks it until the end of its transaction */
export async function findWaiting(
  importJobId: string | number,
  client?: PoolClient,
): Promise<WaitingBatch | undefined> {
  const statement = sql`SELECT ${columns} FROM inbound_waiting_batches WHERE import_job_id = ${importJobId}`;
  if (!client) return (await query<WaitingBatch>(statement))[0];
  return (await client.query<WaitingBatch>(sql`${statement} FOR UPDATE`)).rows[0];
}

/** What is known of a batch ID before its batch is read. */
export interface EarlierReceipt {
  importJobId: string;
  contentHash: string | null;
  hashVersion: number;
  /** Whether the engine still has it, or has given it up. */
  state: 'taken in' | 'waiting' | 'failed';
}

/** The job or the waiting batch that has this batch ID; none when it was never received as a whole. */
export async function findReceipt(owner: BatchOwner, batchId: string): Promise<EarlierReceipt | null> {
  const { tenantId, sourceSystem } = owner;
  return withTransaction(async (client): Promise<EarlierReceipt | null> => {
    const { rows } = await client.query<WaitingBatch>(sql`
      SELECT ${columns} FROM inbound_waiting_batches
      WHERE tenant_id = ${tenantId} AND source_system = ${sourceSystem} AND batch_id = ${batchId} AND received_at IS NOT NULL`);
    const [waiting] = rows;
    if (waiting) {
      const { importJobId, contentHash, failureCode } = waiting;
      const state = failureCode === null ? 'waiting' : 'failed';
      return { importJobId, contentHash, hashVersion: currentHashVersion, state };
    }
    const job = await findJob(client, owner, batchId);
    return job ? { ...job, importJobId: job.id, state: 'taken in' } : null;
  });
}

interface NewWaiting extends BatchOwner {
  sender: ClientActor;
  batchId: string;
  operation: InboundOperation;
  language: Language;
}

/** Begins to receive a batch; what an earlier attempt left, which never came to its end, is removed. @returns its ID */
export async function beginWaiting({ sender, ...batch }: NewWaiting): Promise<string> {
  requireRoom();
  const { tenantId, sourceSystem, batchId, operation, language } = batch;
  return withTransaction(async (client) => {
    await client.query(sql`
      DELETE FROM inbound_waiting_batches
      WHERE tenant_id = ${tenantId} AND source_system = ${sourceSystem} AND batch_id = ${batchId} AND received_at IS NULL`);
    const { rows } = await client.query<{ id: string }>(sql`
      INSERT INTO inbound_waiting_batches
        (import_job_id, tenant_id, api_client_id, source_system, batch_id, operation, language)
      VALUES (nextval('inbound_import_jobs_id_seq'), ${tenantId}, ${sender.id}, ${sourceSystem}, ${batchId},
        ${operation}::"InboundOperation", ${language})
      ON CONFLICT (tenant_id, source_system, batch_id) DO NOTHING RETURNING import_job_id::text AS id`);
    if (!rows[0]) throw new ApiError('conflict'); // received by another request meanwhile
    return rows[0].id;
  });
}

/** Keeps the next part of a batch that is being received. @param body a batch by itself, as JSON */
export async function storePart(importJobId: string, partIndex: number, body: Uint8Array): Promise<void> {
  requireRoom(body.byteLength);
  const rows = await query(sql`
    INSERT INTO inbound_waiting_parts (import_job_id, part_index, body)
    SELECT import_job_id, ${partIndex}, ${Buffer.from(body)}
    FROM inbound_waiting_batches WHERE import_job_id = ${importJobId} RETURNING part_index`);
  if (rows.length === 0) throw new ApiError('conflict'); // another request has begun to send the same batch
}

/** The body of a part of a batch, as JSON; none when it was taken in. */
export async function readPart(
  importJobId: string,
  partIndex: number,
  client?: PoolClient,
): Promise<Buffer | undefined> {
  const statement = sql`
    SELECT body FROM inbound_waiting_parts WHERE import_job_id = ${importJobId} AND part_index = ${partIndex}`;
  const rows = client
    ? (await client.query<{ body: Buffer }>(statement)).rows
    : await query<{ body: Buffer }>(statement);
  return rows[0]?.body;
}

/** Says that all of a batch is there: from now on the engine may take it in. */
export async function endWaiting(
  importJobId: string,
  { contentHash, totalItems, bodyBytes }: { contentHash: string; totalItems: number; bodyBytes: number },
): Promise<void> {
  await withTransaction(async (client) => {
    const { rows } = await client.query<WaitingBatch>(sql`
      UPDATE inbound_waiting_batches
      SET content_hash = ${contentHash}, total_items = ${totalItems}, body_bytes = ${bodyBytes}, received_at = now(),
        due_at = now() + make_interval(secs => ${silenceSeconds})
      WHERE import_job_id = ${importJobId} RETURNING ${columns}`);
    const [batch] = rows;
    if (!batch) throw new ApiError('conflict'); // another request has begun to send the same batch
    await recordBatch(client, batch, { jobId: importJobId, batchId: batch.batchId, totalItems });
  });
}

/** Whether a batch with this ID is still to be taken in, or taken in only in part. */
export async function isWaiting(client: PoolClient, owner: BatchOwner, batchId: string): Promise<boolean> {
  const { rowCount } = await client.query(sql`
    SELECT FROM inbound_waiting_batches WHERE tenant_id = ${owner.tenantId} AND source_system = ${owner.sourceSystem}
      AND batch_id = ${batchId} AND received_at IS NOT NULL`);
  return rowCount === 1;
}

/** Forgets a batch that could not be received as a whole. */
export async function dropWaiting(importJobId: string): Promise<void> {
  await query(
    sql`DELETE FROM inbound_waiting_batches WHERE import_job_id = ${importJobId} AND received_at IS NULL`,
  );
}

/**
 * Gives a batch that has failed to the engine again.
 * @param completeMaxCancelled how many targets it may cancel, if it was sent with a limit this time
 */
export async function retryWaiting(importJobId: string, completeMaxCancelled?: number): Promise<void> {
  await query(sql`
    UPDATE inbound_waiting_batches
    SET failure_code = NULL, due_at = now() + make_interval(secs => ${silenceSeconds}),
      complete_max_cancelled = coalesce(${completeMaxCancelled ?? null}::int, complete_max_cancelled)
    WHERE import_job_id = ${importJobId}`);
}
