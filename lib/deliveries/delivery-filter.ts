import sql, { join, type Sql } from 'sql-template-tag';
import type { ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { dateRange } from '@/lib/lists/date-range';
import type { DeliveryStatus } from '@/prisma/generated/enums';

/**
 * The condition for the tenant's live deliveries that a query's filters select, about a row of `deliveries`. What a query
 * searches for is not in it: see `readSearch`.
 * @param options `withDeleted`: those that are rolled back as well
 */
export function deliveryFilter(
  tenantId: string,
  query: Partial<ListDeliveriesQuery>,
  { withDeleted = false } = {},
): Sql {
  const { gte, lt, lte }: { gte?: Date; lt?: Date; lte?: Date } = dateRange(
    query.created_from,
    query.created_to,
  );
  const conditions = [
    sql`tenant_id = ${tenantId}::uuid`,
    !withDeleted && sql`deleted_at IS NULL`,
    query.bulk_order_creation_id && sql`bulk_order_creation_id = ${query.bulk_order_creation_id}::uuid`,
    query.external_reference_id !== undefined && sql`external_reference_id = ${query.external_reference_id}`,
    query.customer_id && sql`customer_id = ${query.customer_id}::uuid`,
    query.status && hasStatus(query.status),
    gte && sql`created_at >= ${gte}`,
    lt && sql`created_at < ${lt}`,
    lte && sql`created_at <= ${lte}`,
    query.warning && withWarning(query.warning),
    query.extra_key && query.extra_value && sql`extra->>${query.extra_key}::text = ${query.extra_value}`,
    query.metadata_key &&
      query.metadata_value &&
      sql`metadata->>${query.metadata_key}::text = ${query.metadata_value}`,
  ];
  return join(
    conditions.filter((condition) => typeof condition === 'object'),
    ' AND ',
  );
}

/** Without a parameter: only a constant lets PostgreSQL use the index of deliveries to which something has happened. */
const statusConditions: Readonly<Record<DeliveryStatus, Sql>> = {
  created: sql`status = 'created'`,
  changed: sql`status = 'changed'`,
  dispatched: sql`status = 'dispatched'`,
  cancelled: sql`status = 'cancelled'`,
};

/** The condition for deliveries with a status, about a row of `deliveries`. */
export function hasStatus(status: DeliveryStatus): Sql {
  return statusConditions[status];
}

function withWarning(warning: NonNullable<ListDeliveriesQuery['warning']>): Sql {
  const some = sql`warnings IS NOT NULL`;
  return warning === 'any'
    ? some
    : sql`${some} AND warnings @> ${JSON.stringify([{ code: warning }])}::jsonb`;
}
