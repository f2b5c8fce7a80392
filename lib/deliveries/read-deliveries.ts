import type { PoolClient } from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { presentSourceVersion, type SourceVersion } from '@/lib/items/source-version';
import { identifier } from '@/lib/sql/identifier';

/** A delivery in the API's format, and when it was rolled back or deleted. */
type StoredDelivery = Delivery & { deleted_at: string | null };

interface DeliveryRow extends Omit<
  StoredDelivery,
  'created_at' | 'updated_at' | 'deleted_at' | 'source_version'
> {
  created_at: Date;
  updated_at: Date | null;
  deleted_at: Date | null;
  source_version: SourceVersion | null;
}

/**
 * An expression for a field as the API writes it. Decimals become text, because a float would change them.
 * @param table the alias of a row of `deliveries`
 */
export function writtenField(table: Sql, { kind, column }: (typeof fieldRecords)[number]): Sql {
  const stored = sql`${table}.${identifier(column)}`;
  const written = {
    amount: sql`${stored}::text`,
    latitude: sql`trim_scale(${stored})::text`,
    longitude: sql`trim_scale(${stored})::text`,
    date: sql`to_char(${stored}, 'YYYY-MM-DD')`,
  };
  return kind in written ? written[kind as keyof typeof written] : stored;
}

function selectField(field: (typeof fieldRecords)[number]): Sql {
  return sql`${writtenField(sql`deliveries`, field)} AS ${identifier(field.column)}`;
}

/** Columns that are in the API as they are stored. */
const sameColumns = [
  ...['id', 'tenant_id', 'customer_id', 'delivery_service_id', 'bulk_order_creation_id', 'row_number'],
  ...['payer_type', 'payment_method', 'unit_size', 'extra', 'metadata', 'source_version'],
  ...['coordinates_source', 'coordinates_accuracy_m'],
  ...['pickup_coordinates_source', 'pickup_coordinates_accuracy_m'],
  ...['status', 'version', 'created_at', 'updated_at', 'deleted_at'],
];

const columns = join(
  [...sameColumns.map((column) => sql`deliveries.${identifier(column)}`), ...fieldRecords.map(selectField)],
  ', ',
);

/**
 * Reads deliveries in the API's format, in one statement: a page of them is what people open most.
 * @param where what holds of them, about a row of `deliveries`
 * @param client reads within its transaction
 * @returns the newest first
 */
export async function readDeliveries(where: Sql, client?: PoolClient): Promise<StoredDelivery[]> {
  const statement = sql`
    SELECT ${columns}, customers.name AS customer_name, services.name AS delivery_service_name,
      json_build_object('id', types.id, 'code', types.code, 'name', types.name) AS delivery_type,
      jobs.name AS bulk_order_creation_name,
      coalesce((
        SELECT json_agg(json_build_object('field', warning -> 'field', 'code', warning -> 'code') ORDER BY number)
        FROM jsonb_array_elements(deliveries.warnings) WITH ORDINALITY AS warnings (warning, number)), '[]') AS warnings
    FROM deliveries
    JOIN customers ON customers.id = deliveries.customer_id
    JOIN delivery_services AS services ON services.id = deliveries.delivery_service_id
    JOIN delivery_types AS types ON types.id = deliveries.delivery_type_id
    LEFT JOIN bulk_order_creations AS jobs ON jobs.id = deliveries.bulk_order_creation_id
    WHERE ${where} ORDER BY deliveries.id DESC`;
  const rows = client
    ? (await client.query<DeliveryRow>(statement)).rows
    : await query<DeliveryRow>(statement);
  return rows.map(({ created_at: createdAt, updated_at: updatedAt, deleted_at: deletedAt, ...row }) => ({
    ...row,
    source_version: presentSourceVersion(row.source_version),
    created_at: createdAt.toISOString(),
    updated_at: updatedAt?.toISOString() ?? null,
    deleted_at: deletedAt?.toISOString() ?? null,
  }));
}
