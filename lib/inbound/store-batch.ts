import type { PoolClient } from 'pg';
import sql, { join } from 'sql-template-tag';
import { asBuffer, copyRows } from '@/lib/copy/copy-rows';
import { currentHashVersion } from '@/lib/inbound/hash-batch';
import type { ValidatedBatch } from '@/lib/inbound/validate-batch';
import type { JobCounters } from '@/lib/inbound/decide-batch';
import { targetFieldNames, targetFields, type TargetFieldKind } from '@/lib/fields/target-fields';
import { itemColumns, newTargetColumns } from '@/lib/inbound/write-rows';
import { identifier } from '@/lib/sql/identifier';
import type { InboundJobStatus } from '@/prisma/generated/enums';

/**
 * The statements of a batch: one of each, whatever its size. Long values go in and out as one prepared text: pg
 * would write and read lists element by element and block everyone else meanwhile.
 */

export interface BatchOwner {
  tenantId: string;
  sourceSystem: string;
}

/**
 * Lets only one batch per source system decide and write at a time. What it reads stays true until it commits, so
 * two batches racing for an ID create it once, and neither waits for the other's rows midway.
 */
export async function lockSource(client: PoolClient, { tenantId, sourceSystem }: BatchOwner): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `inbound:${tenantId}:${sourceSystem}`,
  ]);
}

/** A job that has used a batch ID. */
export interface EarlierJob {
  id: string;
  contentHash: string;
  hashVersion: number;
  completeRouteDate: string | null;
  isCompleted: boolean | null;
}

/** The job that already used this batch ID. */
export async function findJob(client: PoolClient, { tenantId, sourceSystem }: BatchOwner, batchId: string) {
  const { rows } = await client.query<EarlierJob>(
    `SELECT id, content_hash AS "contentHash", hash_version AS "hashVersion",
       complete_route_date::text AS "completeRouteDate", is_completed AS "isCompleted" FROM inbound_import_jobs
     WHERE tenant_id = $1 AND source_system = $2 AND batch_id = $3`,
    [tenantId, sourceSystem, batchId],
  );
  return rows[0];
}

/** The database type of each kind of field. */
const typesOfKinds: Readonly<Record<TargetFieldKind, string>> = {
  text: 'text',
  country: 'text',
  latitude: 'numeric',
  longitude: 'numeric',
  day: 'date',
  minutes: 'int',
  priority: '"TargetPriority"',
  amount: 'numeric',
};

/** A target's values as columns of a record parsed from JSON, with the names of `TargetValues`. */
const valueColumns = targetFieldNames.map((name) => {
  const { column, kind } = targetFields[name];
  return { column, name: `"${name}"`, type: typesOfKinds[kind] };
});

const storedValues = join(
  targetFieldNames.map((name) => sql`${identifier(targetFields[name].column)} AS ${identifier(name)}`),
  ', ',
);
/** What a stored target is read as: see `StoredTarget`. */
const storedTarget = sql`id::text, external_id AS "externalId", status, metadata, source_version AS "sourceVersion", ${storedValues}`;

const valueNames = valueColumns.map(({ column }) => column).join(', ');
const sentNames = valueColumns.map(({ name }) => `sent.${name}`).join(', ');
const sentValues = valueColumns.map(({ name, type }) => `${name} ${type}`).join(', ');

export interface FoundTargets {
  /** A list of targets as JSON text, with the names of `TargetValues`; null when there are none. */
  stored: string | null;
  /** Comma-separated IDs, one for each target that the batch may create; null when it can create none. */
  newIds: string | null;
  /** Whether the tenant is a test twin. */
  isTest: boolean;
  /** An ID for the job; null when the batch is only tried. */
  jobId: string | null;
}

/**
 * The source's targets with one of the batch's external IDs, and new IDs for everything that may be created. A batch that
 * is only tried takes no IDs.
 */
export async function findTargets(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  { operation, keys, keyCount, isTrial }: ValidatedBatch,
): Promise<FoundTargets> {
  const mayCreate = operation === 'create' || operation === 'upsert';
  const { rows } = await client.query<FoundTargets>(
    // Reserving IDs in advance lets COPY write straight into the tables; unused ones are simply lost.
    sql`WITH stored AS MATERIALIZED (
       SELECT ${storedTarget}
       FROM targets WHERE tenant_id = ${tenantId} AND source_system = ${sourceSystem} AND external_id = ANY (${keys}))
     SELECT (SELECT json_agg(stored) FROM stored)::text AS stored,
            (SELECT string_agg(${isTrial ? sql`'0'` : sql`nextval('targets_id_seq')::text`}, ',')
             FROM generate_series(1, ${mayCreate ? keyCount : 0} - (SELECT count(*) FROM stored))) AS "newIds",
            (SELECT test_of IS NOT NULL FROM tenants WHERE id = ${tenantId}) AS "isTest",
            ${isTrial ? sql`NULL` : sql`nextval('inbound_import_jobs_id_seq')::text`} AS "jobId"`,
  );
  return rows[0]!;
}

interface UnnamedTargets {
  /** A list of targets as JSON text, like `FoundTargets.stored`; null when there are none. */
  unnamed: string | null;
  count: number;
  /** How many active targets the source has for the day, named or not. */
  activeCount: number;
}

/** The source's active targets of a day that a complete batch does not name, unless they have a newer version than it. */
export async function findUnnamed(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  { keys, sourceVersion }: Pick<ValidatedBatch, 'keys' | 'sourceVersion'>,
  routeDate: string,
): Promise<UnnamedTargets> {
  const isNotNewer =
    sourceVersion === undefined
      ? sql`true`
      : sql`CASE WHEN source_version IS NULL THEN true
             WHEN source_version LIKE '%T%' THEN ${sourceVersion} LIKE '%T%' AND source_version COLLATE "C" <= ${sourceVersion}
             WHEN ${sourceVersion} LIKE '%T%' THEN false
             ELSE source_version::numeric <= ${sourceVersion.includes('T') ? '0' : sourceVersion}::numeric END`;
  const { rows } = await client.query<UnnamedTargets>(
    sql`WITH active AS MATERIALIZED (
       SELECT id, external_id, ${isNotNewer} AND NOT external_id = ANY (${keys}) AS is_unnamed
       FROM targets WHERE tenant_id = ${tenantId} AND source_system = ${sourceSystem} AND status = 'Active'
         AND route_date = ${routeDate}::date),
     unnamed AS MATERIALIZED (
       SELECT ${storedTarget} FROM targets
       WHERE tenant_id = ${tenantId} AND id IN (SELECT id FROM active WHERE is_unnamed) ORDER BY targets.id)
     SELECT (SELECT json_agg(unnamed) FROM unnamed)::text AS unnamed, (SELECT count(*)::int FROM unnamed) AS count,
            (SELECT count(*)::int FROM active) AS "activeCount"`,
  );
  return rows[0]!;
}

/** Inserts targets: COPY text from `encodeTarget`. */
export async function insertTargets(client: PoolClient, lines: Uint8Array<ArrayBuffer>): Promise<void> {
  await copyRows(client, 'targets', newTargetColumns, lines);
}

/** Updates targets to their new state. @param json a list of them with their IDs; empty for none */
export async function updateTargets(
  client: PoolClient,
  { tenantId }: BatchOwner,
  json: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (json.byteLength === 0) return;
  await client.query(
    `UPDATE targets SET (status, metadata, source_version, ${valueNames}, updated_at)
       = ROW (sent.status, sent.metadata, sent."sourceVersion", ${sentNames}, statement_timestamp())
     FROM json_to_recordset($2)
       AS sent (id bigint, status "TargetStatus", metadata jsonb, "sourceVersion" text, ${sentValues})
     WHERE targets.id = sent.id AND targets.tenant_id = $1`,
    [tenantId, asBuffer(json)],
  );
}

/** The values of a new job. */
export interface NewJob {
  id: string;
  owner: BatchOwner;
  apiClientId: string;
  batch: ValidatedBatch;
  status: InboundJobStatus;
  counters: JobCounters;
  isCompleted: boolean | null;
  /** Of a batch that is taken in in parts: what is known of the whole. */
  whole?: { contentHash: string; bodyBytes: number; createdAt: Date };
}

/** Adds the counters of a further part to a job. */
export async function addToJob(client: PoolClient, jobId: string, counters: JobCounters): Promise<void> {
  const { totalItems, createdItems, updatedItems, cancelledItems, rejectedItems, warningItems } = counters;
  await client.query(sql`
    UPDATE inbound_import_jobs SET total_items = total_items + ${totalItems},
      created_items = created_items + ${createdItems}, updated_items = updated_items + ${updatedItems},
      cancelled_items = cancelled_items + ${cancelledItems}, rejected_items = rejected_items + ${rejectedItems},
      warning_items = warning_items + ${warningItems},
      status = (CASE WHEN rejected_items + ${rejectedItems} = 0 THEN 'Completed'
                     WHEN rejected_items + ${rejectedItems} = total_items + ${totalItems} THEN 'Failed'
                     ELSE 'PartiallyFailed' END)::"InboundJobStatus"
    WHERE id = ${jobId}`);
}

/** A job's status and counters. */
export async function readCounters(client: PoolClient, jobId: string) {
  const { rows } = await client.query<JobCounters & { status: InboundJobStatus }>(sql`
    SELECT status, total_items AS "totalItems", created_items AS "createdItems", updated_items AS "updatedItems",
      cancelled_items AS "cancelledItems", rejected_items AS "rejectedItems", warning_items AS "warningItems"
    FROM inbound_import_jobs WHERE id = ${jobId}`);
  const { status, ...counters } = rows[0]!;
  return { status, counters };
}

/** The external IDs of a job's items, as the text of a PostgreSQL array. */
export async function readKeys(client: PoolClient, jobId: string): Promise<string> {
  const { rows } = await client.query<{ keys: string }>(sql`
    SELECT coalesce(array_agg(external_id), '{}')::text AS keys
    FROM inbound_import_job_items WHERE import_job_id = ${jobId}`);
  return rows[0]!.keys;
}

/** How many active targets the source has for the day. */
export async function countActive(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  routeDate: string,
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(sql`
    SELECT count(*)::int FROM targets WHERE tenant_id = ${tenantId} AND source_system = ${sourceSystem}
      AND status = 'Active' AND route_date = ${routeDate}::date`);
  return rows[0]!.count;
}

/** Says that a complete batch has cancelled what it does not name. */
export async function markCompleted(client: PoolClient, jobId: string): Promise<void> {
  await client.query(sql`UPDATE inbound_import_jobs SET is_completed = true WHERE id = ${jobId}`);
}

/** The external IDs of a part that earlier parts had: a JSON object with the number of the first item of each; null: none. */
export async function findEarlierKeys(
  client: PoolClient,
  jobId: string,
  { keys }: Pick<ValidatedBatch, 'keys'>,
): Promise<string | null> {
  const { rows } = await client.query<{ earlier: string | null }>(sql`
    SELECT json_object_agg(external_id, first_item)::text AS earlier FROM (
      SELECT external_id, min(item_index) + 1 AS first_item FROM inbound_import_job_items
      WHERE import_job_id = ${jobId} AND external_id = ANY (${keys}) GROUP BY external_id) AS earlier`);
  return rows[0]?.earlier ?? null;
}

export async function insertJob(client: PoolClient, job: NewJob): Promise<void> {
  const { owner, batch, counters, whole } = job;
  await client.query(sql`
    INSERT INTO inbound_import_jobs
      (id, tenant_id, source_system, api_client_id, batch_id, operation, status,
       content_hash, hash_version, body_bytes,
       total_items, created_items, updated_items,
       cancelled_items, rejected_items, warning_items, complete_route_date, is_completed, created_at)
    VALUES
      (${job.id}, ${owner.tenantId}, ${owner.sourceSystem}, ${job.apiClientId}, ${batch.batchId}, ${batch.operation}, ${job.status},
       ${whole?.contentHash ?? batch.contentHashes[currentHashVersion]}, ${currentHashVersion}, ${whole?.bodyBytes ?? batch.bodyBytes},
       ${counters.totalItems}, ${counters.createdItems}, ${counters.updatedItems},
       ${counters.cancelledItems}, ${counters.rejectedItems}, ${counters.warningItems},
       ${batch.complete ? batch.scope?.routeDate : null}::date, ${job.isCompleted}, coalesce(${whole?.createdAt}::timestamptz, clock_timestamp()))`);
}

/** Inserts the items of a job: COPY text from `encodeItem`. */
export async function insertItems(client: PoolClient, lines: Uint8Array<ArrayBuffer>): Promise<void> {
  await copyRows(client, 'inbound_import_job_items', itemColumns, lines);
}

/** The stored items of a job, in the order sent: a list of `ItemOutcome` as JSON text. */
export async function readItems(client: PoolClient, jobId: string): Promise<string> {
  const { rows } = await client.query<{ items: string }>(
    `SELECT json_agg(item ORDER BY item_index)::text AS items
     FROM (SELECT item_index, external_id AS "externalId", status, target_id AS "targetId", problems
           FROM inbound_import_job_items WHERE import_job_id = $1) AS item`,
    [jobId],
  );
  return rows[0]!.items;
}
