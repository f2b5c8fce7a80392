'use client';

import type { ReferenceKind } from '@/components/api/references-query';
import type { ImportDetails, Reference } from '@/components/new-import/mapping/remembered-choices';
import { useListedReference } from '@/components/new-import/starting/use-listed-reference';

/**
 * Drops a remembered customer or service that this tenant does not have: it was deleted, or the browser is
 * shared.
 */
export function useKnownDetails(details: ImportDetails): ImportDetails {
  return {
    ...details,
    customer: useKnown('customers', details.customer),
    deliveryService: useKnown('delivery-services', details.deliveryService),
  };
}

function useKnown(kind: ReferenceKind, remembered: Reference | null): Reference | null {
  const found = useListedReference(kind, remembered);
  return found ? { id: found.value, name: found.label } : null;
}
