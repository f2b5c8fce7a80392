import type { PoolClient } from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import {
  type ConsigneeErased,
  ERASED,
  type EraseConsigneeInput,
  maxMatches,
} from '@/lib/consignees/consignee-schemas';
import { eraseAddressPoints } from '@/lib/consignees/erase-address-points';
import { eraseFromTargets, refuseTooMany } from '@/lib/consignees/erase-targets';
import {
  correctedRows,
  deliveryMatches,
  draftCells,
  heldDeliveries,
  failedRowMatches,
  isUnreadImport,
  readConsignee,
  type Wanted,
} from '@/lib/consignees/match-consignee';
import { withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { columnOf, logicalFields, type OrderField, orderFields } from '@/lib/fields/order-fields';
import { loggableError } from '@/lib/faults/loggable-error';
import { forgetAnswers } from '@/lib/idempotency/claims';
import { tryToRemoveUpload } from '@/lib/import-drafts/discard-draft';
import { isRunning } from '@/lib/import-runs/is-running';
import { removeTracesOf } from '@/lib/retention/remove-import-traces';
import { identifier } from '@/lib/sql/identifier';
import type { ImportStatus } from '@/prisma/generated/enums';

interface HeldJob {
  id: string;
  file_key: string;
  status: ImportStatus;
}

/**
 * Anonymizes one consignee of a tenant, in the history of deliveries that were theirs as well. Their deliveries keep ID,
 * reference, city and counts; name, phone, address and instructions are replaced, and coordinates are rounded to a tenth of a
 * degree (11 km); the points that are known for their addresses are removed. The imports that mention them lose their files and
 * failed rows, as at the end of the retention time, because a file cannot be changed in part; unfinished imports in which a
 * cell of theirs was changed by hand are discarded. What is kept of answers for Idempotency-Keys goes. For targets and items of batches see lib/consignees/erase-targets.ts.
 * @throws ApiError job_still_running if one of the imports is still reading its file; too_many_matches
 */
export async function eraseConsignee(tenantId: string, input: EraseConsigneeInput): Promise<ConsigneeErased> {
  const { unread_imports: unreadImports, ...who } = input;
  const wanted = { tenantId, consignee: readConsignee(who) };
  const { jobs, uploads, erased } = await withTransaction(async (client) => {
    const jobs = await lockJobs(client, wanted, unreadImports);
    const ids = jobs.map(({ id }) => id);
    await client.query(sql`
      UPDATE bulk_order_creations SET traces_expired_at = coalesce(traces_expired_at, now()) WHERE id = ANY (${ids})`);
    await eraseAddressPoints(client, wanted);
    await forgetAnswers(client, tenantId);
    const deliveries = await eraseFromDeliveries(client, wanted);
    const { targets, batchItems } = await eraseFromTargets(client, wanted);
    const uploads = await discardDrafts(client, wanted);
    const erased = { deliveries, targets, batch_items: batchItems, imports: ids.length + uploads.length };
    await recordAudit(client, {
      action: 'consignee_erased',
      tenantId,
      subject: { kind: 'consignee' },
      details: { by: Object.keys(who), ...erased, ...(unreadImports && { unread_imports: true }) },
    });
    return { jobs, uploads, erased };
  });
  // If this fails, the hourly clean-up retries it, because the jobs are already marked for removal.
  for (const { id, file_key: fileKey } of jobs) {
    await removeTracesOf(id, fileKey).catch((error: unknown) => {
      console.warn(`The files of job ${id} could not be removed yet: ${loggableError(error)}`);
    });
  }
  for (const fileKey of uploads) await tryToRemoveUpload(tenantId, fileKey);
  return erased;
}

/** Discards unfinished imports in which cells of the person were changed. @returns the keys of their uploads */
async function discardDrafts(client: PoolClient, wanted: Wanted): Promise<string[]> {
  const { rows } = await client.query<{ fileKey: string }>(sql`
    DELETE FROM import_drafts WHERE id IN (SELECT id FROM (${draftCells(wanted)}) AS found)
    RETURNING file_key AS "fileKey"`);
  return rows.map(({ fileKey }) => fileKey);
}

/** Locks the imports whose files must be removed. @throws ApiError job_still_running */
async function lockJobs(client: PoolClient, wanted: Wanted, unreadImports: boolean): Promise<HeldJob[]> {
  const { rows: jobs } = await client.query<HeldJob>(sql`
     WITH found AS (SELECT id, root_id FROM bulk_order_creations AS jobs
     WHERE tenant_id = ${wanted.tenantId} AND (id IN (
         SELECT bulk_order_creation_id FROM deliveries WHERE id IN (${heldDeliveries(wanted)})
         UNION
         SELECT bulk_order_creation_id FROM bulk_order_creation_updates
         WHERE delivery_id IN (${heldDeliveries(wanted)})
         UNION
         SELECT jobs.id FROM failed_order_logs AS failed
           JOIN bulk_order_creations AS jobs ON jobs.id = failed.bulk_order_creation_id
         WHERE ${failedRowMatches(wanted)}
         UNION
         SELECT corrected.id FROM (${correctedRows(wanted)}) AS corrected)
       OR (${unreadImports}::boolean AND ${isUnreadImport(wanted.tenantId)})))
     -- The members of a family have one file.
     SELECT id, file_key, status FROM bulk_order_creations
     WHERE tenant_id = ${wanted.tenantId} AND traces_removed_at IS NULL
       AND coalesce(root_id, id) IN (SELECT coalesce(root_id, id) FROM found)
     ORDER BY id FOR UPDATE`);
  const running = jobs.find(({ status }) => isRunning(status));
  if (running) {
    const { id, status } = running;
    throw new ApiError('job_still_running', { params: { status }, details: { job_id: id } });
  }
  return jobs;
}

/**
 * The SET clauses that anonymize the columns with personal data. Other columns of the sender's may hold anything, and
 * warnings name the point. Without the key of its address, the rounded point is nobody's earlier delivery.
 */
const erasures = join(
  [
    sql`extra = NULL`,
    sql`metadata = NULL`,
    sql`updated_at = clock_timestamp()`,
    sql`warnings = NULL`,
    sql`delivery_address_key = NULL`,
  ].concat(
    logicalFields.flatMap((field) => {
      const { erased, required }: OrderField = orderFields[field];
      const column = identifier(columnOf(field));
      if (erased === 'rounded') return [sql`${column} = round(${column}, 1)`];
      if (erased !== 'replaced') return [];
      return [
        sql`${column} = ${required ? sql`${ERASED}` : sql`CASE WHEN ${column} IS NULL THEN NULL ELSE ${ERASED} END`}`,
      ];
    }),
  ),
  ', ',
);

/** Fields whose former and later values go, and those that are rounded. Other columns of the sender's may hold anything. */
const erasedFields = logicalFields.reduce<{ replaced: string[]; rounded: string[] }>(
  ({ replaced, rounded }, field) => {
    const { erased }: OrderField = orderFields[field];
    return {
      replaced: erased === 'replaced' ? [...replaced, columnOf(field)] : replaced,
      rounded: erased === 'rounded' ? [...rounded, columnOf(field)] : rounded,
    };
  },
  { replaced: ['extra', 'metadata'], rounded: [] },
);

/** The history of these deliveries keeps who changed which field and when, without the values. */
async function eraseFromHistory(client: PoolClient, deliveryIds: readonly string[]) {
  const { replaced, rounded } = erasedFields;
  const erase = (value: Sql) => sql`CASE
    WHEN ${value} = 'null' THEN ${value}
    WHEN change->>'field' = ANY (${replaced}::text[]) THEN to_jsonb(${ERASED}::text)
    WHEN change->>'field' = ANY (${rounded}::text[]) THEN to_jsonb(trim_scale(round((${value} #>> '{}')::numeric, 1))::text)
    ELSE ${value} END`;
  await client.query(sql`
    UPDATE delivery_events SET changes = (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'field', change->'field', 'from', ${erase(sql`change->'from'`)}, 'to', ${erase(sql`change->'to'`)})), '[]')
      FROM jsonb_array_elements(changes) AS change)
    WHERE delivery_id = ANY (${deliveryIds}) AND jsonb_array_length(changes) > 0`);
}

async function eraseFromDeliveries(client: PoolClient, wanted: Wanted) {
  const { rows } = await client.query<{ id: string }>(sql`${heldDeliveries(wanted)} LIMIT ${maxMatches + 1}`);
  refuseTooMany(rows.length);
  await eraseFromHistory(
    client,
    rows.map(({ id }) => id),
  );
  const { rowCount } = await client.query(sql`
    UPDATE deliveries SET ${erasures} WHERE ${deliveryMatches(wanted)}`);
  return rowCount ?? 0;
}
