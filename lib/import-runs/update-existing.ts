import type { PoolClient } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { type Assignment, changeDeliveries } from '@/lib/deliveries/change-deliveries';
import { columnOf, logicalFields, type OrderField, orderFields } from '@/lib/fields/order-fields';
import type { Refusal } from '@/lib/import-files/order-tasks';
import type { ProfileRules } from '@/lib/shaping/profile-schema';
import { identifier } from '@/lib/sql/identifier';
import type { BulkOrderCreation, DeliveryStatus } from '@/prisma/generated/client';

/** A reference that is freed and taken again all the time, while it is looked at, is taken. */
const MAX_ROUNDS = 5;

interface UpdateOptions {
  job: Pick<BulkOrderCreation, 'id' | 'createdByName'>;
  rules: ProfileRules;
  /** The first rows of orders whose reference is taken, as `insertDeliveries` has found and staged them. */
  rowNumbers: readonly number[];
}

interface Existing {
  rowNumber: number;
  deliveryId: string;
  status: DeliveryStatus;
  isOfCustomer: boolean;
}

/** The refusal of an order whose reference another delivery has. */
export const asPresent = (rowNumber: number): Refusal => ({
  rowNumber,
  code: 'external_reference_id_already_present',
});

/**
 * Makes the deliveries that have the references of staged rows what the rows say, within the transaction of their chunk:
 * so it happens once, under the lease, or not at all. Only those of the job's customer that have not left: a shipper's file
 * does not touch another shipper's delivery. A delivery that was rolled back meanwhile has freed its reference, and the
 * row becomes a new one.
 * @returns the rows that failed, and how many deliveries now are what their rows say
 */
export async function updateExisting(
  client: PoolClient,
  options: UpdateOptions,
): Promise<{ refused: Refusal[]; updated: number }> {
  const { rowNumbers } = options;
  if (rowNumbers.length === 0) return { refused: [], updated: 0 };
  let open = [...rowNumbers];
  const existing: Existing[] = [];
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round++) {
    const locked = await lockExisting(client, open);
    existing.push(...locked);
    const found = new Set(locked.map(({ rowNumber }) => rowNumber));
    open = await insertFreed(
      client,
      open.filter((rowNumber) => !found.has(rowNumber)),
    );
  }
  const good = existing.filter((each) => codeOf(each) === null);
  await update(client, options, good);
  const refused = existing.flatMap((each) => {
    const code = codeOf(each);
    return code === null ? [] : [{ rowNumber: each.rowNumber, code }];
  });
  return { refused: [...refused, ...open.map(asPresent)], updated: good.length };
}

/** Why a delivery is not updated; null: it is. */
function codeOf({ status, isOfCustomer }: Existing): Refusal['code'] | null {
  if (!isOfCustomer) return 'external_reference_id_already_present';
  if (status === 'dispatched') return 'delivery_already_dispatched';
  return status === 'cancelled' ? 'delivery_already_cancelled' : null;
}

/** In the order of their references, as imports insert them: two imports cannot wait for each other. */
async function lockExisting(client: PoolClient, rowNumbers: readonly number[]): Promise<Existing[]> {
  const { rows } = await client.query<Existing>(sql`
    SELECT staged.row_number AS "rowNumber", deliveries.id AS "deliveryId", deliveries.status,
      deliveries.customer_id = staged.customer_id AS "isOfCustomer"
    FROM staged_deliveries AS staged JOIN deliveries ON deliveries.tenant_id = staged.tenant_id
      AND deliveries.external_reference_id = staged.external_reference_id
      AND deliveries.external_reference_id IS NOT NULL AND deliveries.deleted_at IS NULL
    WHERE staged.row_number = ANY (${rowNumbers}::int[])
    ORDER BY deliveries.external_reference_id COLLATE "C" FOR UPDATE OF deliveries`);
  return rows;
}

/** Inserts staged rows whose reference has become free. @returns those whose reference is taken again */
async function insertFreed(client: PoolClient, rowNumbers: number[]): Promise<number[]> {
  if (rowNumbers.length === 0) return [];
  const { rows } = await client.query<{ row: number }>(sql`
    INSERT INTO deliveries SELECT * FROM staged_deliveries WHERE row_number = ANY (${rowNumbers}::int[])
    ORDER BY ctid ON CONFLICT DO NOTHING RETURNING row_number AS row`);
  const inserted = new Set(rows.map(({ row }) => row));
  return rowNumbers.filter((rowNumber) => !inserted.has(rowNumber));
}

async function update(client: PoolClient, { job, rules }: UpdateOptions, good: readonly Existing[]) {
  if (good.length === 0) return;
  const rows = good.map(({ rowNumber }) => rowNumber);
  const ids = good.map(({ deliveryId }) => deliveryId);
  await client.query(sql`
    INSERT INTO bulk_order_creation_updates (bulk_order_creation_id, row_number, delivery_id)
    SELECT ${job.id}::uuid, * FROM unnest(${rows}::int[], ${ids}::uuid[])`);
  await changeDeliveries(client, {
    assignments: assignmentsBy(rules),
    further: describing.map((column) => ({ column, value: staged(column) })),
    event: 'changed',
    actorName: job.createdByName,
    from: sql`staged_deliveries AS staged JOIN unnest(${rows}::int[], ${ids}::uuid[]) AS updated (by_row, of_id)
      ON updated.by_row = staged.row_number`,
    where: sql`deliveries.id = updated.of_id`,
    job: { id: job.id, rowNumber: sql`staged.row_number` },
  });
}

const staged = (column: string): Sql => sql`staged.${identifier(column)}`;

/** Columns that say where the values are from, and what may be wrong with them. */
const describing = [
  ...['warnings', 'coordinates_source', 'coordinates_accuracy_m'],
  ...['pickup_coordinates_source', 'pickup_coordinates_accuracy_m', 'delivery_address_key'],
] as const;

/** What the job says of all its orders. */
const ofJob = ['payer_type', 'payment_method', 'delivery_service_id', 'delivery_type_id'] as const;

/** Every value that the rules fill, also with nothing. What a file has no column for stays, unless a place or so gives it. */
function assignmentsBy(rules: ProfileRules): Assignment[] {
  const hasPackages = rules.packages !== undefined || 'package_items' in rules.fields;
  const keepsPackages = sql`${hasPackages}::boolean = false AND staged.packages = '[]'`;
  const keepUnlessGiven = (column: string) =>
    column === 'packages' || column === 'unit_size'
      ? sql`CASE WHEN ${keepsPackages} THEN deliveries.${identifier(column)} ELSE ${staged(column)} END`
      : sql`coalesce(${staged(column)}, deliveries.${identifier(column)})`;
  const fields = logicalFields
    .filter((field) => field !== 'external_reference_id')
    .map((field): Assignment => {
      const { required }: OrderField = orderFields[field];
      const column = columnOf(field);
      const isFilled = field === 'package_items' ? hasPackages : required || field in rules.fields;
      return { column, value: isFilled ? staged(column) : keepUnlessGiven(column) };
    });
  return [
    ...fields,
    ...ofJob.map((column) => ({ column, value: staged(column) })),
    { column: 'unit_size', value: keepUnlessGiven('unit_size') },
    {
      column: 'cod_currency',
      value: 'cod_amount' in rules.fields ? staged('cod_currency') : keepUnlessGiven('cod_currency'),
    },
    { column: 'extra', value: rules.extra === undefined ? keepUnlessGiven('extra') : staged('extra') },
  ];
}
