import { goodTarget } from '@/lib/testing/sample-target';
import { batchPath, makeBatch, sendBatch } from '../batch-over-api';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { holdsBatchLock, withDatabase } from '../look-into-database';
import { ownPlace, startInstance } from '../own-instance';

const jobsPath = '/api/inbound/import-jobs';

test('a batch that is killed in the middle leaves nothing behind, and the same request completes it', async ({
  playwright,
}) => {
  test.setTimeout(180_000);
  const place = await ownPlace('batch-crash');
  let instance = await startInstance(place);
  const signIn = async () =>
    playwright.request.newContext({
      baseURL: instance.baseUrl,
      extraHTTPHeaders: {
        Authorization: `Bearer ${await fetchToken(instance.baseUrl, readCredentials(place.dataDir).api_client)}`,
      },
    });
  const batch = makeBatch({
    targets: Array.from({ length: 10_000 }, (_, index) =>
      index % 100 ? goodTarget(`A-${index}`) : { externalId: '' },
    ),
  });

  let api = await signIn();
  const answer = api.post(batchPath, { data: batch }).catch(() => null);
  await withDatabase(place.dataDir, (client) =>
    expect.poll(() => holdsBatchLock(client), { intervals: [5] }).toBe(true),
  );
  await instance.kill();
  expect(await answer).toBeNull();
  await api.dispose();

  instance = await startInstance(place);
  api = await signIn();
  const jobs = await api.get(jobsPath);
  expect(await jobs.json()).toMatchObject({ paging: { total: 0 } });
  const targets = await api.get('/api/inbound/targets');
  expect(await targets.json()).toMatchObject({ paging: { total: 0 } });

  const result = await sendBatch(api, batch);
  expect(result).toMatchObject({ totalItems: 10_000, createdItems: 9900, rejectedItems: 100 });
  expect(await sendBatch(api, batch)).toEqual(result);
  await api.dispose();
  expect(await instance.stop()).toBe(0);
  place.remove();
});
