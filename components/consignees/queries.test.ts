import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetLeftPages } from '@/components/consignees/queries';
import { importQuery } from '@/components/import-job/queries';

const queryClient = new QueryClient();
afterEach(() => queryClient.clear());

test.each([
  [['deliveries', null, { page: 1 }]],
  [['delivery', null, 'd-1']],
  [['targets', null, {}]],
  [['target', null, 1]],
  [['target-history', null, 1, 1]],
  [['batch-items', null, 1, {}]],
  [['failed-rows', null, 'j-1', {}]],
  [importQuery(null, 'j-1').queryKey],
])('once somebody is erased, nothing that was read before is shown from memory: %j', (queryKey) => {
  queryClient.setQueryData<unknown>(queryKey, { name: 'Anna Erased' });
  forgetLeftPages(queryClient);
  expect(queryClient.getQueryData(queryKey)).toBeUndefined();
});

test('what is on the screen stays', () => {
  queryClient.setQueryData(['tenants'], ['Own']);
  const leave = new QueryObserver(queryClient, {
    queryKey: ['tenants'],
    queryFn: () => ['Own'],
    staleTime: Infinity,
  }).subscribe(vi.fn());
  forgetLeftPages(queryClient);
  expect(queryClient.getQueryData(['tenants'])).toEqual(['Own']);
  leave();
});
