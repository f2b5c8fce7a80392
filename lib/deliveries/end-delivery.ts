import sql from 'sql-template-tag';
import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { withTransaction } from '@/lib/db';
import { addDeliveryEvent } from '@/lib/deliveries/add-delivery-event';
import { changeDeliveries } from '@/lib/deliveries/change-deliveries';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { lockDelivery, requireEditable } from '@/lib/deliveries/lock-delivery';
import { keepSourceVersion, requireNewest } from '@/lib/deliveries/source-versions';
import { announceEvents } from '@/lib/events/announce-events';
import type { SourceVersion } from '@/lib/items/source-version';

interface EndDeliveryOptions {
  tenantId: string;
  deliveryId: string;
}

interface Ending {
  event: 'dispatched' | 'cancelled';
  freeReference?: boolean;
  sourceVersion?: SourceVersion;
}

/**
 * Marks a delivery as dispatched: it has left, and is as it is from then on. A second call changes nothing, because the
 * answer to the first may have been lost on the road.
 * @throws ApiError delivery_not_found, delivery_already_cancelled
 */
export async function dispatchDelivery(options: EndDeliveryOptions): Promise<Delivery> {
  return endDelivery(options, { event: 'dispatched' });
}

/**
 * Cancels a delivery that has not left. It stays in the lists. It also keeps its reference, so that the file of yesterday,
 * imported by mistake once more, does not bring it back; unless `freeReference` says that a new order may have it.
 * A second call changes nothing but that.
 * @throws ApiError delivery_not_found, delivery_already_dispatched, stale_update, source_version_of_other_kind
 */
export async function cancelDelivery({
  freeReference,
  sourceVersion,
  ...options
}: EndDeliveryOptions & Omit<Ending, 'event'>): Promise<Delivery> {
  return endDelivery(options, { event: 'cancelled', freeReference, sourceVersion });
}

async function endDelivery(
  { tenantId, deliveryId }: EndDeliveryOptions,
  { event, freeReference = false, sourceVersion }: Ending,
): Promise<Delivery> {
  await withTransaction(async (client) => {
    const delivery = await lockDelivery(client, tenantId, deliveryId);
    if (delivery.status !== event) {
      requireEditable(delivery);
      requireNewest(sourceVersion, delivery.source_version);
      await keepSourceVersion(client, deliveryId, sourceVersion);
    }
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
