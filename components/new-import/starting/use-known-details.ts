'use client';

import { useQuery } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';
import { referencesQuery, type ReferenceKind } from '@/components/api/references-query';
import type { ImportDetails, Reference } from '@/components/new-import/mapping/remembered-choices';

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
  const { tenantId } = usePerson();
  const isRemembered = ({ value }: { value: string }) => value === remembered?.id;
  const first = useQuery(referencesQuery(kind, tenantId)).data;
  const inFirst = first?.options.find(isRemembered);
  // The tenant has more than one answer lists: look it up by name.
  const isFurther = Boolean(remembered && first && !inFirst && first.total > first.options.length);
  const further = useQuery({
    ...referencesQuery(kind, tenantId, remembered?.name),
    enabled: isFurther,
  }).data?.options.find(isRemembered);
  const found = inFirst ?? (isFurther ? further : undefined);
  return found ? { id: found.value, name: found.label } : null;
}
