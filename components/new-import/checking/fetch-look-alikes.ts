import type { UnreferencedOrder } from '@/components/new-import/checking/unreferenced-orders';
import {
  LOOK_ALIKES_LIMIT,
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
  const distinct = new Map<string, ReturnType<typeof askedOf>>();
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

function askedOf({ rowNumbers: _, repeatOf: _repeat, warnings: _warnings, ...asked }: UnreferencedOrder) {
  return asked;
}
