import sql from 'sql-template-tag';
import { db, query as runQuery } from '@/lib/db';
import { deliveryFilter } from '@/lib/deliveries/delivery-filter';
import type { DeliveriesPage, ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { deliveryInclude, presentDelivery } from '@/lib/deliveries/present-delivery';
import { makePage, pageSlice } from '@/lib/lists/page';

/** A page of the tenant's live deliveries, newest first. */
export async function listDeliveries(tenantId: string, query: ListDeliveriesQuery): Promise<DeliveriesPage> {
  const filter = deliveryFilter(tenantId, query);
  const { skip, take } = pageSlice(query);
  const [found, [counted]] = await Promise.all([
    // UUID v7: the highest are the newest.
    runQuery<{ id: string }>(
      sql`SELECT id FROM deliveries WHERE ${filter} ORDER BY id DESC LIMIT ${take} OFFSET ${skip}`,
    ),
    runQuery<{ total: number }>(sql`SELECT count(*)::int AS total FROM deliveries WHERE ${filter}`),
  ]);
  const rows = await db().delivery.findMany({
    where: { tenantId, deletedAt: null, id: { in: found.map(({ id }) => id) } },
    include: deliveryInclude,
    orderBy: { id: 'desc' },
  });
  return makePage(rows.map(presentDelivery), counted?.total ?? 0, query);
}
