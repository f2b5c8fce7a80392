import { db } from '@/lib/db';
import type { CustomersPage, ListReferencesQuery } from '@/lib/deliveries/delivery-schemas';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { literalPattern } from '@/lib/lists/literal-pattern';

/** A page of the tenant's customers, by name. */
export async function listCustomers(tenantId: string, query: ListReferencesQuery): Promise<CustomersPage> {
  const contains = literalPattern(query.search?.trim() ?? '');
  const where = { tenantId, ...(contains && { name: { contains, mode: 'insensitive' as const } }) };
  const [rows, total] = await Promise.all([
    db().customer.findMany({
      where,
      select: { id: true, name: true, defaultPickupPlaceId: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...pageSlice(query),
    }),
    db().customer.count({ where, take: countLimit(query) }),
  ]);
  const data = rows.map(({ defaultPickupPlaceId, ...customer }) => ({
    ...customer,
    default_pickup_place_id: defaultPickupPlaceId,
  }));
  return makePage(data, total, query);
}
