import type { CheckRequest } from '@/components/new-import/checking/check-rows';
import type { FetchCities } from '@/components/new-import/checking/load-cities';
import type { CheckedOrders } from '@/components/new-import/comparing/compare-orders';
import type { ReadOrder } from '@/components/new-import/reading/reading-messages';
import type { Table } from '@/lib/table-files/table';

/**
 * Reads some orders of a file once more, by the rules of the check that has found them: in the worker, which keeps only a
 * number of each.
 * @param at their positions in the check's list
 * @returns null: another reading has replaced this one
 */
export async function readOrders(
  table: Table,
  { request, orders }: { request: CheckRequest; orders: CheckedOrders },
  at: readonly number[],
  { fetchCities, isStale }: { fetchCities: FetchCities; isStale: () => boolean },
): Promise<ReadOrder[] | null> {
  const [{ checkRows }, { comparableTextsOf }] = await Promise.all([
    import('@/components/new-import/checking/check-rows'),
    import('@/lib/rows/order-fingerprint'),
  ]);
  const wanted = new Map(at.map((index) => [orders.rowNumbers[index], index]));
  const found: ReadOrder[] = [];
  const done = await checkRows(table, request, {
    fetchCities,
    isStale: () => isStale() || found.length === wanted.size,
    report: () => undefined,
    onOrder: (rowNumber, order) => {
      const index = wanted.get(rowNumber);
      if (index === undefined) return;
      const { external_reference_id: reference, delivery_contact_name: name } = order.draft;
      found.push({
        ...{ at: index, rowNumber, texts: comparableTextsOf(order), reference, name },
      });
    },
  });
  return done || found.length === wanted.size ? found : null;
}
