import sql from 'sql-template-tag';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { ApiError } from '@/lib/errors';

/**
 * A live delivery of the tenant.
 * @throws ApiError delivery_not_found
 */
export async function getDelivery(tenantId: string, deliveryId: string): Promise<Delivery> {
  const [delivery] = await readDeliveries(
    sql`deliveries.id = ${deliveryId} AND deliveries.tenant_id = ${tenantId} AND deliveries.deleted_at IS NULL`,
  );
  if (!delivery) throw new ApiError('delivery_not_found');
  return delivery;
}
