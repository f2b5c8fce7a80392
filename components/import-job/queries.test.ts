import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { importProgressQuery } from '@/components/import-job/queries';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a watched import is loaded by its ID, not by a search that another import’s name could match', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({ error: { code: 'job_not_found', message: 'Gone' } }, { status: 404 });
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await expect(client.fetchQuery(importProgressQuery(null, 'j-1', true))).rejects.toThrow('Gone');
  expect(asked).toEqual(['/api/delivery/bulk-order-creations/j-1/progress']);
});
