import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { customersPageSchema, deliveryServicesPageSchema } from '@/lib/deliveries/delivery-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

const REFERENCE_STALE_MS = 60_000;

const keyOfKind = { customers: queryKeys.customers, 'delivery-services': queryKeys.deliveryServices };

/** What an import refers to and people pick from a list. */
export type ReferenceKind = 'customers' | 'delivery-services';

/** An entry of such a list, as a picker shows it. */
export interface ReferenceOption {
  value: string;
  label: string;
  hint?: string;
  /** The place where a customer's goods are picked up when a file does not say. */
  defaultPickupId?: string | null;
}

/**
 * The tenant's customers or services by name, as picker options: the first 200, and the total count.
 * @param search part of the name; empty matches all
 */
export function referencesQuery(kind: ReferenceKind, tenantId: string | null, search = '') {
  return queryOptions({
    queryKey: keyOfKind[kind](tenantId, search),
    queryFn: async ({ signal }): Promise<{ total: number; options: ReferenceOption[] }> => {
      const options = { query: { search }, tenantId, signal };
      if (kind === 'customers') {
        const page = await browserFetch<typeof customersPageSchema>('/delivery/customers', options);
        return {
          total: page.total,
          options: page.data.map(({ id, name, default_pickup_place_id }) => ({
            value: id,
            label: name,
            defaultPickupId: default_pickup_place_id,
          })),
        };
      }
      const page = await browserFetch<typeof deliveryServicesPageSchema>(
        '/delivery/delivery-services',
        options,
      );
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
