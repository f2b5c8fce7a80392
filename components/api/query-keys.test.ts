import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { queryKeys } from '@/components/api/query-keys';

test('invalidating a key covers its own tenant’s data and no other’s', async () => {
  const client = new QueryClient();
  const own = queryKeys.imports('tenant-1', { page: 2 });
  const others = [queryKeys.imports('tenant-2', { page: 2 }), queryKeys.import('tenant-1', 'job-1')];
  for (const key of [own, ...others]) client.setQueryData(key, 'known');
  await client.invalidateQueries({ queryKey: queryKeys.imports('tenant-1') });
  const isOld = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  expect([own, ...others].map(isOld)).toEqual([true, false, false]);
});

test('no two kinds of data share a key', () => {
  const names = Object.values(queryKeys).map((key) => (typeof key === 'function' ? key('tenant-1') : key)[0]);
  expect(new Set(names).size).toBe(names.length);
});
