import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import type { ImportProgress } from '@/lib/imports/import-schemas';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { getJob, importsPath, startImport, waitForEnd } from '../import-over-api';
import { withDatabase } from '../look-into-database';
import { ownPlace, startInstance } from '../own-instance';

test('a large rollback that is killed in the middle goes on by itself, and says until then that it is under way', async ({
  playwright,
}) => {
  test.setTimeout(180_000);
  const place = await ownPlace('roll-back-crash');
  const settings = { LADING_ROLLBACK_AT_ONCE: '1000' }; // steps of 200
  let instance = await startInstance(place, settings);
  const credentials = readCredentials(place.dataDir);
  const signIn = async () =>
    playwright.request.newContext({
      baseURL: instance.baseUrl,
      extraHTTPHeaders: {
        Authorization: `Bearer ${await fetchToken(instance.baseUrl, credentials.api_client)}`,
      },
    });
  const total = 10_000;
  let api = await signIn();
  const jobId = await startImport(api, credentials, csvOf(numberedRows('back', total)));
  expect(await waitForEnd(api, jobId)).toMatchObject({ status: 'completed', delivery_count: total });

  const rollBack = await api.delete(`${importsPath}/${jobId}/deliveries`);
  expect([rollBack.status(), await rollBack.json()]).toMatchObject([
    202,
    { deleted_count: 0, rollback: { deleted: 0, total } },
  ]);
  const progress = async () =>
    (await (await api.get(`${importsPath}/${jobId}/progress`)).json()) as ImportProgress;
  await expect
    .poll(async () => (await progress()).deleted_count, { intervals: [10] })
    .toBeGreaterThanOrEqual(200);
  await instance.kill();
  await api.dispose();

  instance = await startInstance(place, settings);
  api = await signIn();
  await expect.poll(async () => (await progress()).rollback, { timeout: 120_000 }).toBeNull();
  expect(await getJob(api, jobId)).toMatchObject({
    ...{ status: 'completed', deleted_count: total, rolled_back_at: expect.any(String) },
  });
  await withDatabase(place.dataDir, async (client) => {
    const { rows } = await client.query<{ live: number; audited: number; ended: number }>(
      `SELECT (SELECT count(*)::int FROM deliveries WHERE bulk_order_creation_id = $1::uuid AND deleted_at IS NULL) AS live,
         (SELECT count(*)::int FROM audit_events WHERE subject_id = $1::uuid::text AND action = 'import_rolled_back') AS audited,
         (SELECT count(*)::int FROM bulk_order_creation_events
          WHERE bulk_order_creation_id = $1::uuid AND event = 'deliveries_deleted') AS ended`,
      [jobId],
    );
    expect(rows).toEqual([{ live: 0, audited: 1, ended: 1 }]);
  });
  await api.dispose();
  expect(await instance.stop()).toBe(0);
  place.remove();
});
