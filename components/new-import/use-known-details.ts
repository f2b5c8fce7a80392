'use client';

import { useQuery } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';
import { customersQuery, deliveryServicesQuery } from '@/components/new-import/queries';
import type { ImportDetails } from '@/components/new-import/remembered-choices';

/** Leaves out a remembered customer or service that this tenant does not have: the browser is shared, or it is gone. */
export function useKnownDetails(details: ImportDetails): ImportDetails {
  const { tenantId } = usePerson();
  const customers = useQuery(customersQuery(tenantId)).data?.data;
  const services = useQuery(deliveryServicesQuery(tenantId)).data?.data;
  return {
    ...details,
    customerId: customers?.some(({ id }) => id === details.customerId) ? details.customerId : null,
    deliveryServiceId: services?.some(({ id }) => id === details.deliveryServiceId)
      ? details.deliveryServiceId
      : null,
  };
}
