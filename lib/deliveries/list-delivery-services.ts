import { db } from '@/lib/db';
import type { DeliveryServicesPage, ListReferencesQuery } from '@/lib/deliveries/delivery-schemas';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { literalPattern } from '@/lib/lists/literal-pattern';

/** A page of the tenant's delivery services, by name, each with its delivery type. */
export async function listDeliveryServices(
  tenantId: string,
  query: ListReferencesQuery,
): Promise<DeliveryServicesPage> {
  const contains = literalPattern(query.search?.trim() ?? '');
  const where = { tenantId, ...(contains && { name: { contains, mode: 'insensitive' as const } }) };
  const [rows, total] = await Promise.all([
    db().deliveryService.findMany({
      where,
      include: { deliveryType: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...pageSlice(query),
    }),
    db().deliveryService.count({ where, take: countLimit(query) }),
  ]);
  const data = rows.map(({ id, name, deliveryType }) => ({ id, name, delivery_type: deliveryType }));
  return makePage(data, total, query);
}
