import { csvOf } from '@/lib/testing/sample-orders';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { getJob, startImport, waitForEnd } from '../import-over-api';
import { withDatabase } from '../look-into-database';
import { ownPlace, startInstance } from '../own-instance';

test('every good row becomes a delivery once, even if everything is killed twice during the import', async ({
  playwright,
}) => {
  test.setTimeout(300_000);
  const place = await ownPlace('crash');
  let instance = await startInstance(place);
  const credentials = readCredentials(place.dataDir);
  const signIn = async () =>
    playwright.request.newContext({
      baseURL: instance.baseUrl,
      extraHTTPHeaders: {
        Authorization: `Bearer ${await fetchToken(instance.baseUrl, credentials.api_client)}`,
      },
    });

  const total = 60_000;
  const rows = Array.from({ length: total }, (_, index) => ({
    Reference: `crash-${index}`,
    ...(index % 100 === 99 && { 'Drop Lat': '252' }),
  }));
  let api = await signIn();
  const jobId = await startImport(api, credentials, csvOf(rows));
  for (const share of [0.1, 0.5]) {
    const isUnderWay = async () => (await getJob(api, jobId)).processed_records;
    await expect.poll(isUnderWay, { intervals: [20], timeout: 60_000 }).toBeGreaterThan(total * share);
    await instance.kill();
    await api.dispose();
    instance = await startInstance(place);
    api = await signIn();
  }
  const job = await waitForEnd(api, jobId, 120_000);
  expect(job).toMatchObject({
    ...{ status: 'completed', total_records: total },
    ...{ succeeded_records: total * 0.99, failed_records: total * 0.01 },
  });
  expect(job.event_timeline.filter((event) => event.event === 'import_completed')).toHaveLength(1);

  const { counted, failed } = await withDatabase(place.dataDir, async (client) => {
    const { rows: counted } = await client.query(
      `SELECT count(*)::int AS made, count(DISTINCT external_reference_id)::int AS distinct_references
       FROM deliveries WHERE bulk_order_creation_id = $1`,
      [jobId],
    );
    const { rows: failed } = await client.query(
      'SELECT count(*)::int AS failed FROM failed_order_logs WHERE bulk_order_creation_id = $1',
      [jobId],
    );
    return { counted, failed };
  });
  expect(counted[0]).toEqual({ made: total * 0.99, distinct_references: total * 0.99 });
  expect(failed[0]).toEqual({ failed: total * 0.01 });

  const report = await (await fetch(job.success_signed_url!)).text();
  expect(report.match(/,[0-9a-f-]{36}$/gm)).toHaveLength(total * 0.99);
  await api.dispose();
  expect(await instance.stop()).toBe(0);
  place.remove();
});
