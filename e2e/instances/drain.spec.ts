import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { expect, fetchToken, readCredentials, test } from '../fixtures';
import { getJob, startImport, waitForEnd } from '../import-over-api';
import { withDatabase } from '../look-into-database';
import { ownPlace, startInstance } from '../own-instance';

test('SIGTERM during an import: the app exits with 0 within seconds, and the next start completes the import', async ({
  playwright,
}) => {
  test.setTimeout(240_000);
  const place = await ownPlace('drain');
  const first = await startInstance(place);
  const credentials = readCredentials(place.dataDir);
  const signIn = async () => {
    const token = await fetchToken(first.baseUrl, credentials.api_client);
    const extraHTTPHeaders = { Authorization: `Bearer ${token}` };
    return playwright.request.newContext({ baseURL: first.baseUrl, extraHTTPHeaders });
  };
  const total = 40_000;
  let api = await signIn();
  const jobId = await startImport(api, credentials, csvOf(numberedRows('drain', total)));
  const processed = async () => (await getJob(api, jobId)).processed_records;
  await expect.poll(processed, { intervals: [20], timeout: 60_000 }).toBeGreaterThan(0);

  const stopRequestedAt = Date.now();
  expect(await first.stop('SIGTERM')).toBe(0);
  // 8 seconds for running calls, 10 for open requests, and PostgreSQL's shutdown.
  const goneAt = Date.now();
  expect(goneAt - stopRequestedAt).toBeLessThan(25_000);
  expect(first.output()).not.toContain('ended unexpectedly');
  await api.dispose();

  const second = await startInstance(place);
  api = await signIn();
  const job = await waitForEnd(api, jobId, 120_000);
  expect(job).toMatchObject({ status: 'completed', succeeded_records: total, failed_records: 0 });
  expect(Date.parse(job.ended_at!), 'it was stopped in the middle of the import').toBeGreaterThan(goneAt);
  expect(job.event_timeline.map(({ event }) => event)).toEqual([
    ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
  ]);
  const made = await withDatabase(place.dataDir, async (client) => {
    const { rows } = await client.query<{ made: number }>(
      'SELECT count(DISTINCT external_reference_id)::int AS made FROM deliveries WHERE bulk_order_creation_id = $1',
      [jobId],
    );
    return rows[0]!.made;
  });
  expect(made).toBe(total);
  await api.dispose();
  expect(await second.stop('SIGTERM')).toBe(0);
  place.remove();
});
