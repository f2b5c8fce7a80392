import sql from 'sql-template-tag';
import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { withTransaction } from '@/lib/db';
import { addDeliveryEvent } from '@/lib/deliveries/add-delivery-event';
import { changeDeliveries } from '@/lib/deliveries/change-deliveries';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { lockDelivery, requireEditable } from '@/lib/deliveries/lock-delivery';
import { announceEvents } from '@/lib/events/announce-events';

interface EndDeliveryOptions {
  tenantId: string;
  deliveryId: string;
}

/**
 * Marks a delivery as dispatched: it has left, and is as it is from then on. A second call changes nothing, because the
 * answer to the first may have been lost on the road.
 * @throws ApiError delivery_not_found, delivery_already_cancelled
 */
export async function dispatchDelivery(options: EndDeliveryOptions): Promise<Delivery> {
  return endDelivery(options, 'dispatched', false);
}

/**
 * Cancels a delivery that has not left. It stays in the lists. It also keeps its reference, so that the file of yesterday,
 * imported by mistake once more, does not bring it back; unless `freeReference` says that a new order may have it.
 * A second call changes nothing but that.
 * @throws ApiError delivery_not_found, delivery_already_dispatched
 */
export async function cancelDelivery({
  freeReference,
  ...options
}: EndDeliveryOptions & { freeReference: boolean }): Promise<Delivery> {
  return endDelivery(options, 'cancelled', freeReference);
}

async function endDelivery(
  { tenantId, deliveryId }: EndDeliveryOptions,
  event: 'dispatched' | 'cancelled',
  freeReference: boolean,
): Promise<Delivery> {
  await withTransaction(async (client) => {
    const delivery = await lockDelivery(client, tenantId, deliveryId);
    if (delivery.status !== event) requireEditable(delivery);
    const [changed] = await changeDeliveries(client, {
      assignments: freeReference ? [{ column: 'external_reference_id', value: sql`NULL` }] : [],
      event,
      actorName: currentAuditActor().name,
      where: sql`deliveries.id = ${deliveryId}`,
    });
    if (!changed) return;
    await recordAudit(client, {
      action: event === 'dispatched' ? 'delivery_dispatched' : 'delivery_cancelled',
      tenantId,
      subject: { kind: 'delivery', id: deliveryId, name: delivery.external_reference_id },
    });
    await addDeliveryEvent(client, { tenantId, deliveryId }, { type: `delivery.${event}` });
  });
  await announceEvents(tenantId);
  return getDelivery(tenantId, deliveryId);
}
