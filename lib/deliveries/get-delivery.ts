import { db } from '@/lib/db';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { deliveryInclude, presentDelivery } from '@/lib/deliveries/present-delivery';
import { ApiError } from '@/lib/errors';

/**
 * A live delivery of the tenant.
 * @throws ApiError delivery_not_found
 */
export async function getDelivery(tenantId: string, deliveryId: string): Promise<Delivery> {
  const row = await db().delivery.findFirst({
    where: { id: deliveryId, tenantId, deletedAt: null },
    include: deliveryInclude,
  });
  if (!row) throw new ApiError('delivery_not_found');
  return presentDelivery(row);
}
