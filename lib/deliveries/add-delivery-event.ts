import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { addEvent } from '@/lib/events/add-event';
import type { EventData } from '@/lib/events/event-schemas';

type DeliveryEvent =
  { type: 'delivery.changed'; fields: string[] } | { type: 'delivery.dispatched' | 'delivery.cancelled' };

/** Adds an event about a delivery, as it is now, to the outbox. */
export async function addDeliveryEvent(
  client: PoolClient,
  { tenantId, deliveryId }: { tenantId: string; deliveryId: string },
  event: DeliveryEvent,
): Promise<void> {
  const { rows } = await client.query<EventData<'delivery.created'>>(sql`
    SELECT id AS delivery_id, external_reference_id, customer_id, bulk_order_creation_id, status, version
    FROM deliveries WHERE id = ${deliveryId} AND tenant_id = ${tenantId}`);
  const told = rows[0]!;
  if (event.type === 'delivery.changed') {
    await addEvent(client, { tenantId, type: event.type, data: { ...told, fields: event.fields } });
  } else {
    await addEvent(client, { tenantId, type: event.type, data: told });
  }
}
