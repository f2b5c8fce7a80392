import type { PoolClient } from 'pg';
import type { BatchInput, BatchResult } from '@/lib/inbound/batch-schemas';
import type { ItemProblem } from '@/lib/inbound/item-problem';
import type { StoredTarget, ValueChange } from '@/lib/inbound/items/decide-item';
import type { TargetValues } from '@/lib/inbound/items/target-values';
import type { InboundItemStatus, InboundJobStatus } from '@/prisma/generated/enums';

/**
 * The statements of a batch: one each, whatever its size. Lists go in as arrays (unnest), in the order sent.
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

/** The columns of a target's values, in the order of their arrays. */
const valueColumns = [
  ['title', 'title', 'text'],
  ['street', 'street', 'text'],
  ['postal_code', 'postalCode', 'text'],
  ['city', 'city', 'text'],
  ['country', 'country', 'text'],
  ['latitude', 'latitude', 'numeric'],
  ['longitude', 'longitude', 'numeric'],
  ['route_date', 'routeDate', 'date'],
  ['estimated_work_minutes', 'estimatedWorkMinutes', 'int'],
  ['priority', 'priority', '"TargetPriority"'],
  ['expected_revenue', 'expectedRevenue', 'numeric'],
] as const satisfies readonly (readonly [column: string, field: keyof TargetValues, type: string])[];

const valueNames = valueColumns.map(([column]) => column).join(', ');

function valueArrays(values: TargetValues[]): unknown[][] {
  return valueColumns.map(([, field]) => values.map((one) => one[field]));
}

/** `$3::text[], $4::text[], …` */
function parameters(types: readonly string[], first: number): string {
  return types.map((type, index) => `$${first + index}::${type}[]`).join(', ');
}

const valueTypes = valueColumns.map(([, , type]) => type);

/** @returns the new targets' IDs by their external ones */
export async function insertTargets(
  client: PoolClient,
  { tenantId, sourceSystem }: BatchOwner,
  targets: { externalId: string; values: TargetValues }[],
): Promise<Map<string, string>> {
  if (targets.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; externalId: string }>(
    `INSERT INTO targets (tenant_id, source_system, external_id, ${valueNames})
     SELECT $1, $2, * FROM unnest(${parameters(['text', ...valueTypes], 3)})
     RETURNING id, external_id AS "externalId"`,
    [
      ...[tenantId, sourceSystem, targets.map(({ externalId }) => externalId)],
      ...valueArrays(targets.map(({ values }) => values)),
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
    `UPDATE targets SET (status, ${valueNames}, updated_at)
       = ROW (next.status, ${valueColumns.map(([column]) => `next.${column}`).join(', ')}, now())
     FROM unnest(${parameters(['bigint', '"TargetStatus"', ...valueTypes], 2)}) AS next (id, status, ${valueNames})
     WHERE targets.id = next.id AND targets.tenant_id = $1`,
    [
      ...[tenantId, targets.map(({ id }) => id), targets.map(({ status }) => status)],
      ...valueArrays(targets.map(({ values }) => values)),
    ],
  );
}

/** What a job is stored with. */
export interface NewJob {
  owner: BatchOwner;
  apiClientId: string;
  batch: BatchInput;
  contentHash: string;
  bodyBytes: number;
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
      ...[job.contentHash, job.bodyBytes, job.status],
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
  /** What was sent; kept of rejected items only. */
  payload: unknown;
}

/** Stores the items of a job, in the order sent. */
export async function insertItems(client: PoolClient, jobId: string, items: NewItem[]): Promise<void> {
  await client.query(
    `INSERT INTO inbound_import_job_items
       (import_job_id, item_index, external_id, status, target_id, problems, changes, payload)
     SELECT $1, item.place - 1, external_id, status, target_id, problems, changes, payload
     FROM unnest($2::text[], $3::"InboundItemStatus"[], $4::bigint[], $5::json[], $6::json[], $7::json[])
       WITH ORDINALITY AS item (external_id, status, target_id, problems, changes, payload, place)`,
    [
      jobId,
      items.map(({ externalId }) => externalId),
      items.map(({ status }) => status),
      items.map(({ targetId }) => targetId),
      items.map(({ problems }) => (problems.length > 0 ? JSON.stringify(problems) : null)),
      items.map(({ changes }) => (changes.length > 0 ? JSON.stringify(changes) : null)),
      items.map(({ status, payload }) => (status === 'Rejected' ? JSON.stringify(payload) : null)),
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
