import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { importProgressQuery } from '@/components/import-job/queries';
import { sampleImport } from '@/components/testing/sample-import';
import { type ImportProgress, importProgressSchema } from '@/lib/imports/import-schemas';

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
  await expect(
    client.fetchQuery(importProgressQuery(null, 'j-1', { isWatched: true, isLive: false })),
  ).rejects.toThrow('Gone');
  expect(asked).toEqual(['/api/delivery/bulk-order-creations/j-1/progress']);
});

test.each([
  ['runs', { status: 'processing' }, true],
  ['has ended', { status: 'completed' }, false],
  [
    'is rolled back',
    { status: 'completed', rollback: { started_at: '2026-11-28T08:00:00.000Z', deleted: 1, total: 9 } },
    true,
  ],
] as const)('an import that %s is polled: %o, %s', async (_, changes, isPolled) => {
  const progress = importProgressSchema.parse({ ...sampleImport(changes), file_read: true, chunks: null });
  vi.stubGlobal('fetch', async () => Response.json(progress));
  const client = new QueryClient();
  const options = importProgressQuery(null, 'j-1', { isWatched: true, isLive: false });
  await client.fetchQuery(options);
  const query = client.getQueryCache().find<ImportProgress>({ queryKey: options.queryKey })!;
  const interval = options.refetchInterval as (query: unknown) => number | false;
  expect(interval(query) !== false).toBe(isPolled);
});
