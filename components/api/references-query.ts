import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { customersPageSchema, deliveryServicesPageSchema } from '@/lib/deliveries/delivery-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

const REFERENCE_STALE_MS = 60_000;

const keyOfKind = { customers: queryKeys.customers, 'delivery-services': queryKeys.deliveryServices };

/** What an import refers to and people pick from a list. */
export type ReferenceKind = 'customers' | 'delivery-services';

/**
 * The tenant's customers or services by name, as picker options: the first 200, and the total count.
 * @param search part of the name; empty matches all
 */
export function referencesQuery(kind: ReferenceKind, tenantId: string | null, search = '') {
  return queryOptions({
    queryKey: keyOfKind[kind](tenantId, search),
    queryFn: async ({ signal }) => {
      const options = { query: { search }, tenantId, signal };
      if (kind === 'customers') {
        const page = await browserFetch('/delivery/customers', { ...options, schema: customersPageSchema });
        return { total: page.total, options: page.data.map(({ id, name }) => ({ value: id, label: name })) };
      }
      const page = await browserFetch('/delivery/delivery-services', {
        ...options,
        schema: deliveryServicesPageSchema,
      });
      return {
        total: page.total,
        options: page.data.map(({ id, name, delivery_type: type }) => ({
          value: id,
          label: name,
          hint: type.name,
        })),
      };
    },
    staleTime: REFERENCE_STALE_MS,
  });
}
