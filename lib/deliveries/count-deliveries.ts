import sql from 'sql-template-tag';
import { query as runQuery } from '@/lib/db';
import { deliveryFilter } from '@/lib/deliveries/delivery-filter';
import type { CountDeliveriesQuery, DeliveryCounts } from '@/lib/deliveries/delivery-schemas';

/** So many groups are listed; the total covers all of them. */
const MAX_GROUPS = 1_000;

type Group = DeliveryCounts['data'][number] & { total: number };

/** Counts the tenant's live deliveries by customer, delivery date and status. It looks at every one that the query selects. */
export async function countDeliveries(
  tenantId: string,
  query: CountDeliveriesQuery,
): Promise<DeliveryCounts> {
  const groups = await runQuery<Group>(sql`
    SELECT customer_id, to_char(delivery_date, 'YYYY-MM-DD') AS delivery_date, status, count(*)::int,
      (sum(count(*)) OVER ())::int AS total
    FROM deliveries WHERE ${deliveryFilter(tenantId, query)}
    GROUP BY customer_id, deliveries.delivery_date, status
    ORDER BY deliveries.delivery_date DESC NULLS LAST, customer_id, status LIMIT ${MAX_GROUPS + 1}`);
  return {
    data: groups.slice(0, MAX_GROUPS).map(({ total: _, ...group }) => group),
    total: groups[0]?.total ?? 0,
    has_more: groups.length > MAX_GROUPS,
  };
}
