import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { usePerson } from '@/components/frame/person-context';
import { setAddressPoints } from '@/components/new-import/points/queries';

/** Sets points of addresses by hand. What is known is then looked up again, and the rows are checked with it. */
export function useSetPoints() {
  const { tenantId } = usePerson();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (points: Parameters<typeof setAddressPoints>[1]) => setAddressPoints(tenantId, points),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.addressPoints(tenantId) }),
  });
}
