import { queryOptions } from '@tanstack/react-query';
import { customersPageSchema, deliveryServicesPageSchema } from '@/lib/deliveries/delivery-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';
import { importSchema, type CreateImportInput, type Import } from '@/lib/imports/import-schemas';

const REFERENCE_STALE_MS = 60_000;

/** What an import refers to and a person picks from a list. */
export type ReferenceKind = 'customers' | 'delivery-services';

/**
 * The tenant's customers or services by name, as the options of a picker: the first 200, and how many there are.
 * @param search part of the name; all when empty
 */
export function referencesQuery(kind: ReferenceKind, tenantId: string | null, search = '') {
  return queryOptions({
    queryKey: [kind, tenantId, search],
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

/** Starts an import. The file key makes it safe to repeat: a second call answers with the job of the first. */
export function createImport(tenantId: string | null, input: CreateImportInput): Promise<Import> {
  return browserFetch('/delivery/bulk-order-creations', {
    method: 'POST',
    schema: importSchema,
    body: input,
    tenantId,
  });
}
