import type { DeliveriesFilter } from '@/components/deliveries/queries';
import { readPage } from '@/components/ui/use-address-query';
import { listDeliveriesQuery } from '@/lib/deliveries/delivery-schemas';

const { shape } = listDeliveriesQuery;

/** The filter that an address tells; what makes no sense in it is left out. */
export function readDeliveriesFilter(query: { get(name: string): string | null }): DeliveriesFilter {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  return {
    page: readPage(query.get('page')),
    search: shape.search.catch(undefined).parse(given('search')),
    external_reference_id: shape.external_reference_id.catch(undefined).parse(given('external_reference_id')),
    customer_id: shape.customer_id.catch(undefined).parse(given('customer_id')),
    created_from: shape.created_from.catch(undefined).parse(given('created_from')),
    created_to: shape.created_to.catch(undefined).parse(given('created_to')),
    bulk_order_creation_id: shape.bulk_order_creation_id
      .catch(undefined)
      .parse(given('bulk_order_creation_id')),
  };
}
