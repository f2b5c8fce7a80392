import sql, { join, type Sql } from 'sql-template-tag';
import { db, query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { columnOf, type FieldColumn, logicalFields, orderFields } from '@/lib/fields/order-fields';
import type { CoordinatesSource } from '@/lib/fields/point-origin';
import type { FingerprintsPage, ImportOrders } from '@/lib/imports/last-import-schemas';
import { comparableTexts, comparedFields, fingerprintOf } from '@/lib/rows/order-fingerprint';
import { identifier } from '@/lib/sql/identifier';

type StoredOrder = Record<FieldColumn, unknown> & {
  orderRow: number;
  deliveryId: string;
  deliverySource: CoordinatesSource;
  pickupSource: CoordinatesSource;
};

const columns = join(
  logicalFields.map((field) => {
    const column = identifier(columnOf(field));
    // A date as it is written, not as a moment.
    return orderFields[field].kind === 'date' ? sql`d.${column}::text AS ${column}` : sql`d.${column}`;
  }),
);

/** The live deliveries of a job by its rows: those that it made and those that it updated. @param rows which of its rows */
export function importOrdersSql(
  tenantId: string,
  jobId: string,
  rows: (column: Sql) => Sql,
  limit: number,
): Sql {
  const found = (rowNumber: Sql, from: Sql) => sql`
    (SELECT ${rowNumber} AS "orderRow", d.id AS "deliveryId", d.coordinates_source AS "deliverySource",
            d.pickup_coordinates_source AS "pickupSource", ${columns}
     FROM ${from} AND d.tenant_id = ${tenantId} AND d.deleted_at IS NULL AND ${rows(rowNumber)}
     ORDER BY ${rowNumber} LIMIT ${limit})`;
  return sql`${found(sql`d.row_number`, sql`deliveries AS d WHERE d.bulk_order_creation_id = ${jobId}`)}
    UNION ALL
    ${found(
      sql`u.row_number`,
      sql`bulk_order_creation_updates AS u JOIN deliveries AS d ON d.id = u.delivery_id
          WHERE u.bulk_order_creation_id = ${jobId}`,
    )}
    ORDER BY "orderRow" LIMIT ${limit}`;
}

interface OfJob {
  tenantId: string;
  jobId: string;
}

/**
 * A page of a job's orders in the order of its rows: the reference, and a number for all else that they say.
 * @throws ApiError job_not_found
 */
export async function listOrderFingerprints(
  { tenantId, jobId }: OfJob,
  { after_row, limit }: { after_row: number; limit: number },
): Promise<FingerprintsPage> {
  await requireJob(tenantId, jobId);
  const rows = await query<StoredOrder>(
    importOrdersSql(tenantId, jobId, (column) => sql`${column} > ${after_row}`, limit),
  );
  const orders = rows.map((row) => ({
    row: row.orderRow,
    reference: row.external_reference_id as string | null,
    fingerprint: fingerprintOf(textsOf(row)),
  }));
  return {
    row_numbers: orders.map(({ row }) => row),
    external_reference_ids: orders.map(({ reference }) => reference),
    fingerprints: orders.map(({ fingerprint }) => fingerprint),
    next_after_row: orders.length < limit ? null : (orders.at(-1)?.row ?? null),
  };
}

/**
 * What the orders of some rows of a job say, by fields; rows without a live delivery are left out.
 * @throws ApiError job_not_found
 */
export async function readImportOrders(
  { tenantId, jobId }: OfJob,
  rowNumbers: number[],
): Promise<ImportOrders> {
  await requireJob(tenantId, jobId);
  const rows = await query<StoredOrder>(
    importOrdersSql(
      tenantId,
      jobId,
      (column) => sql`${column} = ANY (${rowNumbers}::int[])`,
      rowNumbers.length,
    ),
  );
  return {
    data: rows.map((row) => {
      const texts = textsOf(row);
      return {
        row_number: row.orderRow,
        delivery_id: row.deliveryId,
        external_reference_id: row.external_reference_id as string | null,
        values: Object.fromEntries(
          comparedFields.flatMap((field, index) => (texts[index] ? [[field, texts[index]]] : [])),
        ),
      };
    }),
  };
}

const textsOf = (row: StoredOrder) =>
  comparableTexts(row, { delivery: row.deliverySource, pickup: row.pickupSource });

async function requireJob(tenantId: string, jobId: string): Promise<void> {
  const job = await db().bulkOrderCreation.findFirst({
    where: { id: jobId, tenantId },
    select: { id: true },
  });
  if (!job) throw new ApiError('job_not_found');
}
