import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { readDeliveries } from '@/lib/deliveries/read-deliveries';
import { ApiError } from '@/lib/errors';

/**
 * Locks a live delivery of the tenant and reads it as it is then: nobody changes or rolls it back until the transaction
 * ends.
 * @throws ApiError delivery_not_found
 */
export async function lockDelivery(
  client: PoolClient,
  tenantId: string,
  deliveryId: string,
): Promise<Delivery> {
  const { rowCount } = await client.query(sql`
    SELECT FROM deliveries WHERE id = ${deliveryId} AND tenant_id = ${tenantId} AND deleted_at IS NULL FOR UPDATE`);
  const [delivery] = rowCount === 1 ? await readDeliveries(sql`deliveries.id = ${deliveryId}`, client) : [];
  if (!delivery) throw new ApiError('delivery_not_found');
  return delivery;
}

/** @throws ApiError delivery_already_dispatched, delivery_already_cancelled when its life is over */
export function requireEditable({ status }: Pick<Delivery, 'status'>): void {
  if (status === 'dispatched') throw new ApiError('delivery_already_dispatched');
  if (status === 'cancelled') throw new ApiError('delivery_already_cancelled');
}
