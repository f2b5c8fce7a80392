import { db } from '@/lib/db';
import type { DeliveriesPage, ListDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';
import { fieldRecords } from '@/lib/deliveries/delivery-record';
import { deliveryInclude, presentDelivery } from '@/lib/deliveries/present-delivery';
import { dateRange } from '@/lib/lists/date-range';
import { makePage, pageSlice } from '@/lib/lists/page';
import { literalPattern } from '@/lib/lists/literal-pattern';
import type { Prisma } from '@/prisma/generated/client';

/** A page of the tenant's live deliveries, newest first. */
export async function listDeliveries(tenantId: string, query: ListDeliveriesQuery): Promise<DeliveriesPage> {
  const where: Prisma.DeliveryWhereInput = {
    tenantId,
    deletedAt: null,
    bulkOrderCreationId: query.bulk_order_creation_id,
    externalReferenceId: query.external_reference_id,
    customerId: query.customer_id,
    createdAt: dateRange(query.created_from, query.created_to),
    ...containing(query.search),
  };
  const [rows, total] = await Promise.all([
    db().delivery.findMany({
      where,
      include: deliveryInclude,
      orderBy: { id: 'desc' }, // UUID v7: newest first
      ...pageSlice(query),
    }),
    db().delivery.count({ where }),
  ]);
  return makePage(rows.map(presentDelivery), total, query);
}

function containing(search: string | undefined): Prisma.DeliveryWhereInput {
  const text = search?.trim();
  if (!text) return {};
  const contains = { contains: literalPattern(text), mode: 'insensitive' } as const;
  const ofFields = fieldRecords.filter(({ searched }) => searched).map(({ key }) => ({ [key]: contains }));
  return { OR: [...ofFields, { customer: { name: contains } }] };
}
