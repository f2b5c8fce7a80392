import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import type { Customer } from '@/lib/deliveries/delivery-schemas';
import { ApiError } from '@/lib/errors';
import { findPlace } from '@/lib/places/find-place';

/**
 * Names the place where a customer's goods are picked up when a file does not say.
 * @param placeId null: no place
 * @throws ApiError customer_not_found, place_not_found
 */
export async function setDefaultPickup(
  tenantId: string,
  customerId: string,
  placeId: string | null,
): Promise<Customer> {
  const customer = await db().customer.findFirst({
    where: { id: customerId, tenantId },
    select: { name: true },
  });
  if (!customer) throw new ApiError('customer_not_found');
  const { name } = customer;
  const place = placeId === null ? null : await findPlace(tenantId, placeId);
  const defaultPickupPlaceId = place?.id ?? null;
  await db().$transaction(async (client) => {
    await client.customer.update({
      where: { id: customerId },
      data: { defaultPickupPlaceId },
      select: { id: true },
    });
    await recordAudit(client, {
      action: 'customer_updated',
      tenantId,
      subject: { kind: 'customer', id: customerId, name },
      details: { default_pickup: place?.code ?? null },
    });
  });
  return { id: customerId, name, default_pickup_place_id: defaultPickupPlaceId };
}
