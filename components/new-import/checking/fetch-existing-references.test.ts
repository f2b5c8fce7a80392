import { afterEach, expect, test, vi } from 'vitest';
import { fetchExistingReferences } from '@/components/new-import/checking/fetch-existing-references';

afterEach(() => vi.unstubAllGlobals());

const importId = '01936d2e-0000-7000-8000-00000000000b';

/**
 * Answers, as the API does, that every reference in the call exists. The server has its own test beside its
 * route.
 */
function answerAll(onCall: (references: string[]) => void = () => undefined) {
  vi.stubGlobal(
    'fetch',
    async (_address: string, { body, signal }: { body: string; signal: AbortSignal }) => {
      signal.throwIfAborted();
      const { external_reference_ids: references } = JSON.parse(body) as { external_reference_ids: string[] };
      onCall(references);
      const created_at = '2026-03-01T06:02:00.000Z';
      return Response.json({
        data: references.map((external_reference_id) => ({
          ...{ external_reference_id, created_at, bulk_order_creation_id: importId },
          delivery_id: '01936d2e-0000-7000-8000-00000000000c',
        })),
        bulk_order_creations: [
          { id: importId, name: 'orders.csv', created_at, created_by: { name: 'Dana' } },
        ],
      });
    },
  );
}

const many = Array.from({ length: 2_500 }, (_, index) => `R-${index}`);

test('asks for all references in calls of the size the API accepts, and lists each import once', async () => {
  const sizes: number[] = [];
  answerAll((references) => sizes.push(references.length));
  const answer = await fetchExistingReferences(null, many, new AbortController().signal);
  expect(sizes).toEqual([1_000, 1_000, 500]);
  expect(answer.data.map((held) => held.external_reference_id)).toEqual(many);
  expect(answer.bulk_order_creations).toMatchObject([{ id: importId }]);
});

test('asks three times at once and no more, and keeps the order of the references', async () => {
  let open = 0;
  let mostOpen = 0;
  answerAll();
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', async (...call: Parameters<typeof fetch>) => {
    mostOpen = Math.max(mostOpen, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return answer(...call);
  });
  const all = Array.from({ length: 7_001 }, (_, index) => `R-${index}`);
  const { data } = await fetchExistingReferences(null, all, new AbortController().signal);
  expect(mostOpen).toBe(3);
  expect(data.map((held) => held.external_reference_id)).toEqual(all);
});

test('stops once another file or mapping has aborted it', async () => {
  const ended = new AbortController();
  let calls = 0;
  answerAll(() => {
    calls += 1;
    ended.abort();
  });
  await expect(fetchExistingReferences(null, many, ended.signal)).rejects.toThrow(/abort/i);
  expect(calls).toBe(1);
});

test('a partial answer counts as none', async () => {
  let calls = 0;
  answerAll(() => {
    calls += 1;
    if (calls === 2) throw new TypeError('Failed to fetch');
  });
  await expect(fetchExistingReferences(null, many, new AbortController().signal)).rejects.toMatchObject({
    code: 'network_unreachable',
  });
});
