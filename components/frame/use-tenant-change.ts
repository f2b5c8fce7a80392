'use client';

import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePerson } from '@/components/frame/person-context';

/**
 * A mutation of something of the tenant's; refetches its list whether it succeeds or fails.
 * @param listKey the key of all pages of the list
 * @param work receives the tenant to send
 * @param isGone whether a query is about what the work has removed, and would find nothing: it is not fetched again
 */
export function useTenantChange<Input, Output>(
  listKey: (tenantId: string | null) => QueryKey,
  work: (tenantId: string | null, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
  isGone: (queryKey: QueryKey) => boolean = () => false,
) {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => work(tenantId, input),
    onSuccess: onDone,
    onSettled: (_output, error) =>
      queryClient.invalidateQueries({
        queryKey: listKey(tenantId),
        predicate: ({ queryKey }) => error !== null || !isGone(queryKey),
      }),
    gcTime: 0, // an answer may hold a secret or a link: it is forgotten with the dialog that showed it
  });
}
