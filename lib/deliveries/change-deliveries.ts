import type { PoolClient } from 'pg';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import { writtenField } from '@/lib/deliveries/read-deliveries';
import { identifier } from '@/lib/sql/identifier';
import type { DeliveryStatus } from '@/prisma/generated/enums';

/** A column of `deliveries` and an expression for its new value. */
export interface Assignment {
  column: string;
  value: Sql;
}

interface Changes {
  /** What somebody wants to be otherwise: a delivery of which nothing would change stays untouched. */
  assignments: readonly Assignment[];
  /** What follows from that. */
  further?: readonly Assignment[];
  /** What the deliveries become: their new status. */
  event: Exclude<DeliveryStatus, 'created'>;
  /** Who does it, as the history names them; null: Lading itself. */
  actorName: string | null;
  /** Which deliveries, about a row of `deliveries` that the caller has locked. */
  where: Sql;
  /** Where the expressions and the condition take their values from; absent: they are parameters. */
  from?: Sql;
  /** The import that does it, with an expression for the number of its row; absent: a person or a program does it. */
  job?: { id: string; rowNumber: Sql };
}

export interface ChangedDelivery {
  id: string;
  /** The fields that have another value now. */
  fields: string[];
}

/** What the history tells of, as the API writes it. */
const toldColumns: readonly { name: string; write: (table: Sql) => Sql }[] = [
  ...fieldRecords.map((field) => ({
    name: field.column as string,
    write: (table: Sql) => writtenField(table, field),
  })),
  ...['payer_type', 'payment_method', 'unit_size', 'extra', 'metadata'].map((name) => ({
    name,
    write: (table: Sql) => sql`${table}.${identifier(name)}`,
  })),
  {
    name: 'delivery_service_name',
    write: (table) => sql`(SELECT name FROM delivery_services WHERE id = ${table}.delivery_service_id)`,
  },
];

/** What is different between two rows of `deliveries`: [{field, from, to}]. */
function differences(former: Sql, present: Sql): Sql {
  const values = toldColumns.map(
    ({ name, write }) => sql`(${name}, to_jsonb(${write(former)}), to_jsonb(${write(present)}))`,
  );
  return sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('field', name, 'from', old_value, 'to', new_value)), '[]')
    FROM (VALUES ${join(values)}) AS field (name, old_value, new_value)
    WHERE old_value IS DISTINCT FROM new_value)`;
}

/**
 * Changes deliveries and writes their history, in one statement: the one place where a delivery changes. The caller has
 * locked them and has seen that they may change.
 * @returns those that have changed
 */
export async function changeDeliveries(client: PoolClient, changes: Changes): Promise<ChangedDelivery[]> {
  const { assignments, further = [], event, actorName, where, from, job } = changes;
  const own = ({ column }: Assignment) => sql`deliveries.${identifier(column)}`;
  const set = [...assignments, ...further].map(
    ({ column, value }) => sql`${identifier(column)} = ${value}, `,
  );
  const isDifferent = [
    sql`deliveries.status IS DISTINCT FROM ${event}::"DeliveryStatus"`,
    ...assignments.map((each) => sql`${own(each)} IS DISTINCT FROM ${each.value}`),
  ];
  // An edited delivery that is edited again is changed already.
  const conditions = event === 'changed' ? isDifferent.slice(1) : isDifferent;
  const { rows } = await client.query<ChangedDelivery>(sql`
    WITH changed AS (
      UPDATE deliveries
      SET ${set.length > 0 ? join(set, '') : empty} status = ${event}::"DeliveryStatus", version = deliveries.version + 1,
        updated_at = clock_timestamp()
      ${from ? sql`FROM ${from}` : empty}
      WHERE ${where} AND (${conditions.length > 0 ? join(conditions, ' OR ') : sql`false`})
      RETURNING deliveries.*, ${job ? job.rowNumber : sql`NULL::int`} AS by_row
    ), told AS (
      INSERT INTO delivery_events (tenant_id, delivery_id, event, actor_name, bulk_order_creation_id, row_number, changes)
      -- A statement sees the table as it was before it: the former row.
      SELECT changed.tenant_id, changed.id, changed.status, ${actorName}, ${job?.id ?? null}::uuid, changed.by_row,
        ${differences(sql`former`, sql`changed`)}
      FROM changed JOIN deliveries AS former ON former.id = changed.id
      RETURNING delivery_id, changes
    )
    SELECT delivery_id AS id, ARRAY(SELECT change->>'field' FROM jsonb_array_elements(changes) AS change) AS fields FROM told`);
  return rows;
}
