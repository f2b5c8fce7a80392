import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryKeys } from '@/components/api/query-keys';
import { dropAbandonedPages } from '@/components/consignees/queries';

const queryClient = new QueryClient();
afterEach(() => queryClient.clear());

test.each([
  [queryKeys.deliveries(null, { page: 1 })],
  [queryKeys.delivery(null, 'd-1')],
  [queryKeys.targets(null, {})],
  [queryKeys.target(null, 1)],
  [queryKeys.targetHistory(null, 1, 1)],
  [queryKeys.batchItems(null, 1, {})],
  [queryKeys.failedRows(null, 'j-1', {})],
  [queryKeys.import(null, 'j-1')],
])('after an erasure, cached data of other pages is dropped: %j', (queryKey) => {
  queryClient.setQueryData<unknown>(queryKey, { name: 'Anna Erased' });
  dropAbandonedPages(queryClient);
  expect(queryClient.getQueryData(queryKey)).toBeUndefined();
});

test('data on screen stays', () => {
  queryClient.setQueryData(queryKeys.tenants, ['Own']);
  const leave = new QueryObserver(queryClient, {
    queryKey: queryKeys.tenants,
    queryFn: () => ['Own'],
    staleTime: Infinity,
  }).subscribe(vi.fn());
  dropAbandonedPages(queryClient);
  expect(queryClient.getQueryData(queryKeys.tenants)).toEqual(['Own']);
  leave();
});
