import sql from 'sql-template-tag';
import { maxMatches, type ConsigneeExport } from '@/lib/consignees/consignee-schemas';
import {
  type Consignee,
  correctedRows,
  draftCells,
  heldDeliveries,
  failedRowMatches,
  itemMatches,
  targetMatches,
} from '@/lib/consignees/match-consignee';
import { db, query } from '@/lib/db';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { presentTarget } from '@/lib/targets/present-target';
import type { InboundItemStatus } from '@/prisma/generated/enums';

type CorrectedCell = ConsigneeExport['corrected_cells'][number];
type FailedRow = ConsigneeExport['failed_rows'][number];
type HeldHistory = ConsigneeExport['deliveries'][number]['history'];
type BatchItem = ConsigneeExport['batch_items'][number];

interface ItemRow {
  import_job_id: string;
  item_index: number;
  external_id: string;
  status: InboundItemStatus;
  target_id: string | null;
  payload: unknown;
  changes: BatchItem['changes'] | null;
}

/** Finds a tenant's records that mention a consignee: counts (up to `maxMatches` + 1) and the first `limit` of each kind. */
export async function findHeld(tenantId: string, consignee: Consignee, limit: number) {
  const wanted = { tenantId, consignee };
  const maxCount = maxMatches + 1;
  const [deliveryIds, rows, cellsOfJobs, cellsOfDrafts, targetIds, items] = await Promise.all([
    query<{ id: string }>(sql`${heldDeliveries(wanted)} ORDER BY id LIMIT ${maxCount}`),
    query<FailedRow>(sql`
       SELECT jobs.id AS job_id, failed.row_number, failed.cells
       FROM failed_order_logs AS failed JOIN bulk_order_creations AS jobs ON jobs.id = failed.bulk_order_creation_id
       WHERE ${failedRowMatches(wanted)} ORDER BY jobs.id, failed.row_number LIMIT ${maxCount}`),
    query<CorrectedCell>(sql`
       SELECT correction.bulk_order_creation_id AS job_id, NULL AS draft_id, row_number, column_index, old_text, new_text
       FROM bulk_order_creation_corrections AS correction
       WHERE (bulk_order_creation_id, row_number) IN (${correctedRows(wanted)})
       ORDER BY 1, row_number, column_index LIMIT ${maxCount}`),
    query<CorrectedCell>(sql`
       SELECT NULL AS job_id, id AS draft_id, row_number, column_index, NULL AS old_text, new_text
       FROM (${draftCells(wanted)}) AS found LIMIT ${maxCount}`),
    query<{ id: string }>(
      sql`SELECT id FROM targets WHERE ${targetMatches(wanted)} ORDER BY id LIMIT ${maxCount}`,
    ),
    query<ItemRow>(sql`
       SELECT import_job_id, item_index, external_id, items.status, target_id, payload, changes
       FROM inbound_import_job_items AS items JOIN inbound_import_jobs AS jobs ON jobs.id = items.import_job_id
       WHERE ${itemMatches(wanted)} ORDER BY import_job_id, item_index LIMIT ${maxCount}`),
  ]);
  const cells = [...cellsOfJobs, ...cellsOfDrafts].slice(0, maxCount);
  const [deliveries, targets, history] = await Promise.all([
    readDeliveries(
      sql`deliveries.id = ANY (${deliveryIds.slice(0, limit).map(({ id }) => id)}) AND deliveries.tenant_id = ${tenantId}`,
    ),
    db().target.findMany({
      where: { id: { in: targetIds.slice(0, limit).map(({ id }) => BigInt(id)) }, tenantId },
      orderBy: { id: 'asc' },
    }),
    readHistories(deliveryIds.slice(0, limit).map(({ id }) => id)),
  ]);
  return {
    counts: {
      deliveries: deliveryIds.length,
      failed_rows: rows.length,
      corrected_cells: cells.length,
      targets: targetIds.length,
      batch_items: items.length,
    },
    held: {
      deliveries: deliveries.toReversed().map((delivery) => ({
        ...delivery,
        history: history.get(delivery.id) ?? [],
      })),
      failed_rows: rows.slice(0, limit),
      corrected_cells: cells.slice(0, limit),
      targets: targets.map(presentTarget),
      batch_items: items.slice(0, limit).map(presentItem),
    },
  };
}

/** The history of each of some deliveries that has one. */
async function readHistories(ids: readonly string[]) {
  const rows = await query<{ id: string; history: HeldHistory }>(sql`
    SELECT delivery_id AS id, json_agg(json_build_object('event', event, 'created_at',
      to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'changes', changes) ORDER BY id) AS history
    FROM delivery_events WHERE delivery_id = ANY (${ids}::uuid[]) GROUP BY delivery_id`);
  return new Map(rows.map(({ id, history }) => [id, history]));
}

function presentItem(row: ItemRow): BatchItem {
  return {
    import_job_id: Number(row.import_job_id),
    index: row.item_index,
    external_id: row.external_id,
    status: row.status,
    target_id: row.target_id === null ? null : Number(row.target_id),
    payload: row.payload,
    changes: row.changes ?? [],
  };
}

/** Whether any count exceeds `maxMatches`. */
export function isTooMany(counts: Record<string, number>): boolean {
  return Object.values(counts).some((found) => found > maxMatches);
}
