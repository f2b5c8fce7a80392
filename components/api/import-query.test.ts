import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { importQuery } from '@/components/api/import-query';

afterEach(() => vi.unstubAllGlobals());

test('pages do not load the failed rows with the job: none of them shows them from there', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({});
  });
  await new QueryClient().fetchQuery(importQuery(null, 'job-1'));
  expect(asked).toEqual(['/api/delivery/bulk-order-creations/job-1?failed_order_logs=0']);
});
