import sql, { join, type Sql } from 'sql-template-tag';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import type { ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { dateRange } from '@/lib/lists/date-range';
import { literalPattern } from '@/lib/lists/literal-pattern';
import { identifier } from '@/lib/sql/identifier';

/** The condition for the tenant's live deliveries that a query asks for, about a row of `deliveries`. */
export function deliveryFilter(tenantId: string, query: ListDeliveriesQuery): Sql {
  const { gte, lt, lte }: { gte?: Date; lt?: Date; lte?: Date } = dateRange(
    query.created_from,
    query.created_to,
  );
  const search = query.search?.trim();
  const conditions = [
    sql`tenant_id = ${tenantId}::uuid`,
    sql`deleted_at IS NULL`,
    query.bulk_order_creation_id && sql`bulk_order_creation_id = ${query.bulk_order_creation_id}::uuid`,
    query.external_reference_id !== undefined && sql`external_reference_id = ${query.external_reference_id}`,
    query.customer_id && sql`customer_id = ${query.customer_id}::uuid`,
    gte && sql`created_at >= ${gte}`,
    lt && sql`created_at < ${lt}`,
    lte && sql`created_at <= ${lte}`,
    search && containing(tenantId, literalPattern(search)),
    query.warning && withWarning(query.warning),
    query.extra_key && query.extra_value && withExtra(tenantId, query.extra_key, query.extra_value),
  ];
  return join(
    conditions.filter((condition) => typeof condition === 'object'),
    ' AND ',
  );
}

function containing(tenantId: string, pattern: string): Sql {
  const contains = (column: Sql) => sql`${column} ILIKE ${`%${pattern}%`}`;
  const ofFields = fieldRecords
    .filter(({ searched }) => searched)
    .map(({ column }) => contains(identifier(column)));
  const customers = sql`customer_id IN (SELECT id FROM customers WHERE tenant_id = ${tenantId}::uuid AND ${contains(sql`name`)})`;
  return sql`(${join([...ofFields, customers], ' OR ')})`;
}

function withWarning(warning: NonNullable<ListDeliveriesQuery['warning']>): Sql {
  const some = sql`warnings IS NOT NULL`;
  return warning === 'any'
    ? some
    : sql`${some} AND warnings @> ${JSON.stringify([{ code: warning }])}::jsonb`;
}

/**
 * Found first, by its own index: a list that is read in the order of IDs until enough rows match would read all of a
 * tenant's deliveries for a value that few of them have.
 */
function withExtra(tenantId: string, key: string, value: string): Sql {
  const wanted = JSON.stringify({ [tenantId]: { [key]: value } });
  return sql`id = ANY (ARRAY(
    SELECT id FROM deliveries
    WHERE extra IS NOT NULL AND extra_of_tenant(tenant_id, extra) @> ${wanted}::jsonb AND deleted_at IS NULL))`;
}
