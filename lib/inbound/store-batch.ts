import { setImmediate } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { BatchResult } from '@/lib/inbound/batch-schemas';
import type { ItemProblem } from '@/lib/inbound/item-problem';
import type { StoredTarget, ValueChange } from '@/lib/inbound/items/decide-item';
import type { TargetValues } from '@/lib/inbound/items/target-values';
import type { JudgedBatch } from '@/lib/inbound/judge-batch';
import type { InboundItemStatus, InboundJobStatus } from '@/prisma/generated/enums';

/**
 * The statements of a batch: one each, whatever its size. A list goes in as one JSON text: pg writes an array of 10,000
 * by hand, element by element, and holds up everybody else for five times as long (bench/batch-of-targets.ts).
 */

export interface BatchOwner {
  tenantId: string;
  sourceSystem: string;
}

/**
 * Lets one batch of a source system at a time decide and write: what it finds stays true until it commits, so two that
 * race for an ID make it once, and none waits for another's rows in the middle.
 */
export async function lockSource(client: PoolClient, { tenantId, sourceSystem }: BatchOwner): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `inbound:${tenantId}:${sourceSystem}`,
  ]);
}

/** The job that a batch ID was used for before. */
export async function findJob(client: PoolClient, { tenantId, sourceSystem }: BatchOwner, batchId: string) {
  const { rows } = await client.query<{ id: string; contentHash: string }>(
    `SELECT id, content_hash AS "contentHash" FROM inbound_import_jobs
     WHERE tenant_id = $1 AND source_system = $2 AND batch_id = $3`,
    [tenantId, sourceSystem, batchId],
  );
  return rows[0];
}

/** The source's targets that have one of the IDs. */
export async function findTargets(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  externalIds: string[],
): Promise<Map<string, StoredTarget>> {
  const { rows } = await client.query<
    Pick<StoredTarget, 'id' | 'status'> & TargetValues & { externalId: string }
  >(
    // A double holds the decimals of both columns exactly enough to give them back.
    `SELECT id, external_id AS "externalId", status, title, street, postal_code AS "postalCode", city, country,
            latitude::float8, longitude::float8, route_date::text AS "routeDate",
            estimated_work_minutes AS "estimatedWorkMinutes", priority, expected_revenue::float8 AS "expectedRevenue"
     FROM targets WHERE tenant_id = $1 AND source_system = $2 AND external_id = ANY ($3)`,
    [tenantId, sourceSystem, externalIds],
  );
  return new Map(
    rows.map(({ id, externalId, status, ...values }) => [externalId, { id, status, values }] as const),
  );
}

/** The values of a target as columns of a record that JSON is read into. Its names are those of `TargetValues`. */
const valueColumns = [
  ['title', 'title', 'text'],
  ['street', 'street', 'text'],
  ['postal_code', '"postalCode"', 'text'],
  ['city', 'city', 'text'],
  ['country', 'country', 'text'],
  ['latitude', 'latitude', 'numeric'],
  ['longitude', 'longitude', 'numeric'],
  ['route_date', '"routeDate"', 'date'],
  ['estimated_work_minutes', '"estimatedWorkMinutes"', 'int'],
  ['priority', 'priority', '"TargetPriority"'],
  ['expected_revenue', '"expectedRevenue"', 'numeric'],
] as const;

const valueNames = valueColumns.map(([column]) => column).join(', ');
const sentNames = valueColumns.map(([, name]) => `sent.${name}`).join(', ');
const sentValues = valueColumns.map(([, name, type]) => `${name} ${type}`).join(', ');

/** @returns the new targets' IDs by their external ones */
export async function insertTargets(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  targets: { externalId: string; values: TargetValues }[],
): Promise<Map<string, string>> {
  if (targets.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; externalId: string }>(
    // Not now(): a transaction may have waited for the lock since then, and times would run backwards.
    `INSERT INTO targets (tenant_id, source_system, external_id, ${valueNames}, created_at, updated_at)
     SELECT $1, $2, sent."externalId", ${sentNames}, statement_timestamp(), statement_timestamp()
     FROM json_to_recordset($3) AS sent ("externalId" text, ${sentValues})
     RETURNING id, external_id AS "externalId"`,
    [
      tenantId,
      sourceSystem,
      await writeJson(targets, ({ externalId, values }) => JSON.stringify({ externalId, ...values })),
    ],
  );
  return new Map(rows.map(({ id, externalId }) => [externalId, id]));
}

/** Writes targets as they are to be. */
export async function updateTargets(
  client: PoolClient,
  { tenantId }: BatchOwner,
  targets: StoredTarget[],
): Promise<void> {
  if (targets.length === 0) return;
  await client.query(
    `UPDATE targets SET (status, ${valueNames}, updated_at) = ROW (sent.status, ${sentNames}, statement_timestamp())
     FROM json_to_recordset($2) AS sent (id bigint, status "TargetStatus", ${sentValues})
     WHERE targets.id = sent.id AND targets.tenant_id = $1`,
    [
      tenantId,
      await writeJson(targets, ({ id, status, values }) => JSON.stringify({ id, status, ...values })),
    ],
  );
}

/** What a job is stored with. */
export interface NewJob {
  owner: BatchOwner;
  apiClientId: string;
  batch: JudgedBatch;
  status: InboundJobStatus;
  counters: Omit<BatchResult, 'importJobId' | 'status' | 'items'>;
}

/** @returns its ID */
export async function insertJob(client: PoolClient, job: NewJob): Promise<string> {
  const { owner, batch, counters } = job;
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO inbound_import_jobs
       (tenant_id, source_system, api_client_id, batch_id, operation, content_hash, body_bytes, status, total_items,
        created_items, updated_items, cancelled_items, rejected_items, warning_items, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, clock_timestamp())
     RETURNING id`,
    [
      ...[owner.tenantId, owner.sourceSystem, job.apiClientId, batch.batchId, batch.operation],
      ...[batch.contentHash, batch.bodyBytes, job.status],
      ...[counters.totalItems, counters.createdItems, counters.updatedItems, counters.cancelledItems],
      ...[counters.rejectedItems, counters.warningItems],
    ],
  );
  return rows[0]!.id;
}

/** What is stored of an item. */
export interface NewItem {
  externalId: string;
  status: InboundItemStatus;
  targetId: string | null;
  problems: ItemProblem[];
  changes: ValueChange[];
  /** What was sent, as `JudgedBatch` has it; kept of rejected items only. */
  payload: string;
}

/** Stores the items of a job, in the order sent. */
export async function insertItems(client: PoolClient, jobId: string, items: NewItem[]): Promise<void> {
  await client.query(
    // A payload may hold what only text that is not read can: \\u0000, half a surrogate pair. So it goes in as text.
    `INSERT INTO inbound_import_job_items
       (import_job_id, item_index, external_id, status, target_id, problems, changes, payload)
     SELECT $1, item.place - 1, "externalId", status, "targetId", problems, changes, payload::json
     FROM ROWS FROM (json_to_recordset($2) AS ("externalId" text, status "InboundItemStatus", "targetId" bigint,
            problems json, changes json, payload text))
       WITH ORDINALITY AS item ("externalId", status, "targetId", problems, changes, payload, place)`,
    [
      jobId,
      await writeJson(items, ({ externalId, status, targetId, problems, changes, payload }) => {
        const row = JSON.stringify({
          ...{ externalId, status, targetId },
          problems: problems.length > 0 ? problems : undefined,
          changes: changes.length > 0 ? changes : undefined,
        });
        return status === 'Rejected' ? `${row.slice(0, -1)},"payload":${payload}}` : row;
      }),
    ],
  );
}

/** The items of a job as they were stored, in the order sent. */
export async function readItems(client: PoolClient, jobId: string) {
  const { rows } = await client.query<{
    externalId: string;
    status: InboundItemStatus;
    targetId: string | null;
    problems: ItemProblem[] | null;
  }>(
    `SELECT external_id AS "externalId", status, target_id AS "targetId", problems
     FROM inbound_import_job_items WHERE import_job_id = $1 ORDER BY item_index`,
    [jobId],
  );
  return rows;
}

/** Rows that are written before others get their turn. */
const SLICE = 200;

/** A list as JSON text, written slice by slice. */
async function writeJson<Item>(items: Item[], write: (item: Item) => string): Promise<string> {
  const slices: string[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    if (start > 0) await setImmediate();
    slices.push(
      items
        .slice(start, start + SLICE)
        .map(write)
        .join(','),
    );
  }
  return `[${slices.join(',')}]`;
}
