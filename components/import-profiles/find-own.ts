import type { QueryClient } from '@tanstack/react-query';
import { type ReferenceKind, referencesQuery } from '@/components/api/references-query';
import type { ProfileFile } from '@/components/import-profiles/profile-file';
import type { SelectOption } from '@/components/ui/select-field';

/** What a profile's file refers to, as this company has it. */
export interface OwnReferences {
  /** Null: the file names none, or one that the company does not have. */
  customer: SelectOption | null;
  service: SelectOption | null;
  /** The names in the file that nothing of the company's has. */
  unknown: { customer: string | null; service: string | null };
}

/**
 * Finds the customer and the delivery service of a file among the company's own: by their IDs, or, when the file is from
 * another company, by their names.
 */
export async function findOwn(
  queryClient: QueryClient,
  tenantId: string | null,
  file: ProfileFile,
): Promise<OwnReferences> {
  const find = async (kind: ReferenceKind, id?: string | null, name?: string | null) => {
    if (!id && !name) return null;
    const { options } = await queryClient.fetchQuery(referencesQuery(kind, tenantId, name ?? ''));
    return options.find(({ value }) => value === id) ?? options.find(({ label }) => label === name) ?? null;
  };
  const [customer, service] = await Promise.all([
    find('customers', file.customer_id, file.customer_name),
    find('delivery-services', file.delivery_service_id, file.delivery_service_name),
  ]);
  return {
    customer,
    service,
    unknown: {
      customer: customer ? null : (file.customer_name ?? file.customer_id ?? null),
      service: service ? null : (file.delivery_service_name ?? file.delivery_service_id ?? null),
    },
  };
}
