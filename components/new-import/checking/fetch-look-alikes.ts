import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import {
  LOOK_ALIKES_LIMIT,
  type LookAlikeOrder,
  type LookAlikes,
  type lookAlikesSchema,
} from '@/lib/deliveries/look-alikes-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

export type LookAlike = LookAlikes['data'][number];

/**
 * Asks which of a file's orders without a reference look like a delivery that is there already. Orders to the same
 * person at the same address for the same day are asked for once; one call at a time.
 * @param signal aborts between two calls and during one
 * @returns the delivery that each order looks like; null: there is none
 * @throws RequestProblem when a call fails: there is no partial answer
 */
export async function fetchLookAlikes(
  tenantId: string | null,
  customerId: string,
  orders: readonly UnreferencedOrder[],
  signal: AbortSignal,
): Promise<(LookAlike | null)[]> {
  const distinct = new Map<string, LookAlikeOrder>();
  const keys = orders.map((order) => {
    const asked = askedOf(order);
    const key = JSON.stringify(asked);
    distinct.set(key, asked);
    return key;
  });
  const found = new Map<string, LookAlike>();
  const wanted = [...distinct];
  for (let start = 0; start < wanted.length; start += LOOK_ALIKES_LIMIT) {
    signal.throwIfAborted();
    const part = wanted.slice(start, start + LOOK_ALIKES_LIMIT);
    const { data } = await browserFetch<typeof lookAlikesSchema>('/delivery/deliveries/look-alikes', {
      method: 'POST',
      body: { customer_id: customerId, orders: part.map(([, asked]) => asked) },
      tenantId,
      signal,
    });
    for (const alike of data) {
      const [key] = part[alike.index] ?? [];
      if (key !== undefined) found.set(key, alike);
    }
  }
  return keys.map((key) => found.get(key) ?? null);
}

/** What the call takes of an order, and no more: it refuses what it does not know. */
function askedOf(order: UnreferencedOrder): LookAlikeOrder {
  const { delivery_full_address, delivery_city, delivery_country, delivery_postcode } = order;
  const { delivery_contact_name, delivery_date } = order;
  return {
    ...{ delivery_full_address, delivery_city, delivery_country, delivery_postcode },
    ...{ delivery_contact_name, delivery_date },
  };
}
