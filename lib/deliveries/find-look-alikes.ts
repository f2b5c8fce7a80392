import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { LOOK_ALIKE_DAYS, type LookAlikeOrder, type LookAlikes } from '@/lib/deliveries/look-alikes-schemas';
import { addressKeyOf } from '@/lib/geography/address-key';

interface AlikeRow {
  index: number;
  deliveryId: string;
  reference: string | null;
  contactName: string;
  createdAt: Date;
  importId: string | null;
}

interface FindLookAlikesOptions {
  tenantId: string;
  customerId: string;
  orders: readonly LookAlikeOrder[];
}

/**
 * Finds live deliveries that look like the given orders: of the same customer, to the same address and person, for the
 * same day if both have one, and made in the last days. It reads the deliveries of each distinct address once, by the
 * index of addresses; deliveries whose own point is uncertain are not in it, and are not found.
 * @returns the newest such delivery of each order that has one
 */
export async function findLookAlikes({
  tenantId,
  customerId,
  orders,
}: FindLookAlikesOptions): Promise<LookAlikes> {
  const wanted = orders.flatMap((order, index) => {
    const key = addressKeyOf({
      fullAddress: order.delivery_full_address,
      city: order.delivery_city,
      country: order.delivery_country,
      postcode: order.delivery_postcode ?? null,
    });
    const name = order.delivery_contact_name.trim();
    return key === null || name === '' ? [] : [{ index, key, name, day: order.delivery_date ?? null }];
  });
  if (wanted.length === 0) return { data: [] };
  const rows = await query<AlikeRow>(
    lookAlikesSql(tenantId, customerId, JSON.stringify(wanted), [...new Set(wanted.map(({ key }) => key))]),
  );
  return {
    data: rows.map(({ index, deliveryId, reference, contactName, createdAt, importId }) => ({
      index,
      delivery_id: deliveryId,
      external_reference_id: reference,
      delivery_contact_name: contactName,
      created_at: createdAt.toISOString(),
      bulk_order_creation_id: importId,
    })),
  };
}

/**
 * The query of `findLookAlikes`. The planner needs the `IS NOT NULL`: without it, it cannot prove that the partial index
 * applies.
 */
export function lookAlikesSql(tenantId: string, customerId: string, wanted: string, keys: readonly string[]) {
  return sql`
    SELECT DISTINCT ON (wanted.index)
           wanted.index, recent.id AS "deliveryId", recent.external_reference_id AS reference,
           recent.delivery_contact_name AS "contactName", recent.created_at AS "createdAt",
           recent.bulk_order_creation_id AS "importId"
    FROM json_to_recordset(${wanted}::json) AS wanted (index int, key bigint, name text, day date)
    JOIN (
      SELECT id, delivery_address_key, external_reference_id, delivery_contact_name, delivery_date, created_at,
             bulk_order_creation_id
      FROM deliveries
      WHERE tenant_id = ${tenantId} AND delivery_address_key = ANY (${keys}::bigint[])
        AND delivery_address_key IS NOT NULL AND deleted_at IS NULL AND customer_id = ${customerId}
        AND created_at > now() - make_interval(days => ${LOOK_ALIKE_DAYS})
    ) AS recent
      ON recent.delivery_address_key = wanted.key AND lower(recent.delivery_contact_name) = lower(wanted.name)
        AND (wanted.day IS NULL OR recent.delivery_date IS NULL OR recent.delivery_date = wanted.day)
    ORDER BY wanted.index, recent.id DESC`;
}
