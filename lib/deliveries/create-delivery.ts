import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import type { DeliveryInput } from '@/lib/deliveries/delivery-input';
import { toRecord } from '@/lib/deliveries/delivery-record';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { addEvent } from '@/lib/events/add-event';
import { announceEvents } from '@/lib/events/announce-events';
import { requireRoom } from '@/lib/faults/disk-room';
import { ApiError } from '@/lib/errors';
import { originsAsSent } from '@/lib/fields/point-origin';
import { sightingKeyOf } from '@/lib/rows/sighting';
import { warnAboutPoints } from '@/lib/rows/warn-about-points';
import { Prisma } from '@/prisma/generated/client';

/**
 * Creates a single delivery, with the same rules as for a row of an import.
 * @throws ApiError customer_not_found, delivery_service_not_found, external_reference_id_already_present
 */
export async function createDelivery(tenantId: string, input: DeliveryInput): Promise<Delivery> {
  requireRoom();
  const deliveryTypeId = await checkReferences(tenantId, input);
  const id = newId();
  const addressKey = sightingKeyOf({
    draft: input,
    origin: originsAsSent.delivery,
    warnings: warnAboutPoints(input, originsAsSent, {}),
  });
  try {
    await db().$transaction(async (client) => {
      const created = await client.delivery.create({
        data: {
          id,
          tenantId,
          customerId: input.customer_id,
          deliveryServiceId: input.delivery_service_id,
          deliveryTypeId,
          payerType: input.payer_type,
          paymentMethod: input.payment_method,
          unitSize: input.unit_size,
          ...toRecord(input),
          metadata: input.metadata ?? undefined,
          sourceVersion: input.source_version,
          deliveryAddressKey: addressKey === null ? null : BigInt(addressKey),
        },
        // If relations were selected, Prisma would run concurrent queries on one connection, and pg warns about that.
        select: { externalReferenceId: true, customerId: true, status: true, version: true },
      });
      // The reference identifies the delivery; names and addresses do not belong in the audit trail.
      await recordAudit(client, {
        action: 'delivery_created',
        tenantId,
        subject: { kind: 'delivery', id, name: input.external_reference_id },
      });
      const { externalReferenceId, customerId, ...state } = created;
      await addEvent(client, {
        tenantId,
        type: 'delivery.created',
        data: {
          ...{ delivery_id: id, external_reference_id: externalReferenceId, customer_id: customerId },
          ...{ bulk_order_creation_id: null, ...state },
        },
      });
    });
  } catch (error) {
    throw explain(error, input);
  }
  await announceEvents(tenantId);
  return getDelivery(tenantId, id);
}

/** Checks that customer and service belong to the tenant. The error lists both if both are missing. */
async function checkReferences(tenantId: string, input: DeliveryInput): Promise<string> {
  const [customer, service] = await Promise.all([
    db().customer.findFirst({ where: { id: input.customer_id, tenantId }, select: { id: true } }),
    db().deliveryService.findFirst({
      where: { id: input.delivery_service_id, tenantId },
      select: { deliveryTypeId: true },
    }),
  ]);
  const problems = [
    ...(customer ? [] : [{ in: 'body', path: 'customer_id', code: 'customer_not_found' }]),
    ...(service ? [] : [{ in: 'body', path: 'delivery_service_id', code: 'delivery_service_not_found' }]),
  ];
  if (!customer) throw new ApiError('customer_not_found', { details: { problems } });
  if (!service) throw new ApiError('delivery_service_not_found', { details: { problems } });
  return service.deliveryTypeId;
}

/**
 * A delivery without an import can only violate deliveries_live_external_reference_key. A check before the insert would
 * not help, because two concurrent requests would both find nothing.
 */
function explain(error: unknown, { external_reference_id }: DeliveryInput): unknown {
  const isDuplicate = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  if (!isDuplicate || external_reference_id === null) return error;
  return new ApiError('external_reference_id_already_present', {
    params: { external_reference_id },
    cause: error,
  });
}
