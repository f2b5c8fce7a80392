'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';

/** A mutation of one delivery; refetches it, its history and the lists, whether it succeeds or fails. */
export function useDeliveryChange<Input, Output>(
  deliveryId: string,
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone: () => void,
) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => work(tenantId, input),
    onSuccess: onDone,
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: queryKeys.delivery(tenantId, deliveryId) });
      void queryClient.invalidateQueries({ queryKey: queryKeys.deliveries(tenantId) });
    },
  });
}
