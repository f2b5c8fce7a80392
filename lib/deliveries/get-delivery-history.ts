import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { DeliveryHistory } from '@/lib/deliveries/delivery-history-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';

type Event = DeliveryHistory['data'][number];

const MAX_EVENTS = 500;

/**
 * What has happened to a live delivery of the tenant since it was created.
 * @throws ApiError delivery_not_found
 */
export async function getDeliveryHistory(tenantId: string, deliveryId: string): Promise<DeliveryHistory> {
  await getDelivery(tenantId, deliveryId);
  const rows = await query<Omit<Event, 'created_at'> & { created_at: Date }>(sql`
    SELECT event, events.created_at, actor_name, bulk_order_creation_id, jobs.name AS bulk_order_creation_name,
      row_number, changes
    FROM delivery_events AS events
    LEFT JOIN bulk_order_creations AS jobs ON jobs.id = events.bulk_order_creation_id
    WHERE delivery_id = ${deliveryId} AND events.tenant_id = ${tenantId}
    ORDER BY events.id DESC LIMIT ${MAX_EVENTS}`);
  return { data: rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() })) };
}
