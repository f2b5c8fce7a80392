import { queryOptions } from '@tanstack/react-query';
import { customersPageSchema, deliveryServicesPageSchema } from '@/lib/deliveries/delivery-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';
import { importSchema, type CreateImportInput, type Import } from '@/lib/imports/import-schemas';

const REFERENCE_STALE_MS = 60_000;

export function customersQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: ['customers', tenantId],
    queryFn: ({ signal }) =>
      browserFetch('/delivery/customers', { schema: customersPageSchema, tenantId, signal }),
    staleTime: REFERENCE_STALE_MS,
  });
}

export function deliveryServicesQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: ['delivery-services', tenantId],
    queryFn: ({ signal }) =>
      browserFetch('/delivery/delivery-services', { schema: deliveryServicesPageSchema, tenantId, signal }),
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
