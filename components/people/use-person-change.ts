'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';

/**
 * A mutation of the tenant's people; refetches the list whether it succeeds or fails.
 * @param work receives the tenant to send
 */
export function usePersonChange<Input, Output>(
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => work(tenantId, input),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.people(tenantId) }),
    gcTime: 0, // an answer may hold a link that sets a password: it is forgotten with the dialog that showed it
  });
}
