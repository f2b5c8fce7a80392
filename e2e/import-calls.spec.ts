import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { errorOf, expect, fetchToken, test } from './fixtures';
import { getJob, importBody, importsPath, startImport, uploadFile, waitForEnd } from './import-over-api';

/** The calls of seed 003 for an existing job, over HTTP against the running app. */

const run = randomUUID().slice(0, 8);
const rows = (count: number, prefix: string) => numberedRows(`${run}-${prefix}`, count);

/** An error names its request: under the same name, answers can be compared as a whole. */
const sameRequestId = { 'X-Request-Id': 'compared' };

test('a job is returned with its files, its timeline and its failed rows', async ({ api, credentials }) => {
  const jobId = await startImport(api, credentials, csvOf([{ 'Drop Lat': '252' }, ...rows(2, 'get')]));
  const job = await waitForEnd(api, jobId);
  expect(job).toMatchObject({
    status: 'completed',
    total_records: 3,
    succeeded_records: 2,
    failed_records: 1,
  });
  expect(job.event_timeline.map((event) => event.event)).toEqual([
    ...['file_accepted', 'mapping_received', 'import_started', 'import_completed'],
  ]);
  expect(job.failed_order_logs).toHaveLength(1);
  expect(job.failed_order_logs[0]).toMatchObject({
    ...{ row_number: 2, error_field: 'delivery_latitude', error_code: 'latitude_out_of_range' },
  });
  const original = await fetch(job.original_signed_url!);
  expect(await original.text()).toContain('Pickup Address');

  const success = await api.get(`${importsPath}/${jobId}/success-csv`);
  expect(success.status()).toBe(302);
  const successText = await (await fetch(success.headers().location!)).text();
  expect(successText.split(/\r?\n/)[0]).toMatch(/^\uFEFF?Pickup Address,.*,Items,delivery_id$/);
  const failed = await api.get(`${importsPath}/${jobId}/failed-csv`);
  expect(failed.status()).toBe(302);
  const failedText = await (await fetch(failed.headers().location!)).text();
  expect(failedText.split(/\r?\n/)[0]).toMatch(/,Items,row_number,error_field,error_code,error_message$/);
  expect(failedText).toContain(',2,delivery_latitude,latitude_out_of_range,');
});

test('failed rows after the first 500 are paged by cursor', async ({ api, credentials }) => {
  const jobId = await startImport(api, credentials, csvOf(Array(1203).fill({ 'Drop Lat': '91' })));
  const job = await waitForEnd(api, jobId);
  expect(job.failed_order_logs).toHaveLength(500);
  expect(job.failed_order_logs_total).toBe(1203);
  const seen = job.failed_order_logs.map((row) => row.row_number);
  let cursor = job.failed_order_logs_next_cursor;
  while (cursor) {
    const page = (await (await api.get(`${importsPath}/${jobId}/failed-rows?cursor=${cursor}`)).json()) as {
      data: { row_number: number }[];
      next_cursor: string | null;
    };
    seen.push(...page.data.map((row) => row.row_number));
    cursor = page.next_cursor;
  }
  expect(seen).toEqual(Array.from({ length: 1203 }, (_, index) => index + 2));
  const without = await api.get(`${importsPath}/${jobId}?failed_order_logs=0`);
  expect(await without.json()).toMatchObject({
    ...{ failed_order_logs: [], failed_order_logs_total: 1203, failed_order_logs_next_cursor: '0' },
  });
  const tooMany = await api.get(`${importsPath}/${jobId}?failed_order_logs=501`);
  expect(tooMany.status()).toBe(400);
  const forged = await api.get(`${importsPath}/${jobId}/failed-rows?cursor=1%20OR%201`);
  expect(await errorOf(forged)).toMatchObject({ status: 400, code: 'invalid_cursor' });
});

test('the list is newest first, paged and filtered, and treats wildcards literally', async ({
  api,
  credentials,
}) => {
  const names = [`${run} 100% done_1`, `${run} 100x doneX1`, `${run} third`];
  const ids: string[] = [];
  for (const name of names) {
    const body = importBody(credentials, await uploadFile(api, csvOf(rows(1, name))), { name });
    ids.push(((await (await api.post(importsPath, { data: body })).json()) as { id: string }).id);
  }
  await Promise.all(ids.map((id) => waitForEnd(api, id)));
  const list = async (query: string) =>
    (await (await api.get(`${importsPath}?${query}`)).json()) as {
      data: { id: string; name: string }[];
      total: number;
    };

  expect((await list(`search=${run}`)).data.map((job) => job.id)).toEqual([...ids].reverse());
  expect((await list(`search=${run}&limit=1&page=2`)).data.map((job) => job.id)).toEqual([ids[1]]);
  expect((await list(`search=${encodeURIComponent('100% DONE_1')}`)).data.map((job) => job.id)).toEqual([
    ids[0],
  ]);
  expect((await list(`search=${encodeURIComponent('%')}&limit=200`)).data.map((job) => job.id)).toEqual([
    ids[0],
  ]);
  expect((await list(`search=${run}&status=completed`)).total).toBe(3);
  expect((await list(`search=${run}&status=cancelled`)).total).toBe(0);
  const { idempotency_key } = await getJob(api, ids[2]!);
  expect((await list(`search=${encodeURIComponent(idempotency_key)}`)).data.map((job) => job.id)).toEqual([
    ids[2],
  ]);
  expect((await api.get(`${importsPath}?limit=201`)).status()).toBe(400);
  expect((await api.get(`${importsPath}?status=lost`)).status()).toBe(400);
});

test('a report that is not written yet gives csv_not_ready', async ({ api, credentials }) => {
  const jobId = await startImport(api, credentials, 'this,is\nno,order\n');
  const job = await waitForEnd(api, jobId);
  expect(job).toMatchObject({ status: 'failed', failure_code: 'mapped_columns_missing' });
  for (const report of ['success-csv', 'failed-csv']) {
    const error = await errorOf(await api.get(`${importsPath}/${jobId}/${report}`));
    expect(error).toMatchObject({ status: 404, code: 'csv_not_ready' });
  }
});

test('_resume needs no sign-in, and reveals nothing about jobs that it does not resume', async ({
  api,
  credentials,
  playwright,
  baseURL,
}) => {
  const jobId = await startImport(api, credentials, csvOf(rows(1, 'resume')));
  await waitForEnd(api, jobId);
  const nobody = await playwright.request.newContext({ baseURL, extraHTTPHeaders: sameRequestId });
  const resume = async (id: string) => {
    const answer = await nobody.post(`${importsPath}/${id}/_resume`);
    return [answer.status(), await answer.text()];
  };
  const unknown = await resume(randomUUID());
  expect(unknown).toEqual([404, expect.stringContaining('job_not_found')]);
  expect(await resume(jobId)).toEqual(unknown);
  await nobody.dispose();
});

test('abort and rollback answer as documented, and are safe to repeat', async ({ api, credentials }) => {
  const jobId = await startImport(api, credentials, csvOf(rows(30_000, 'abort')));
  await expect
    .poll(async () => (await getJob(api, jobId)).processed_records, { intervals: [20] })
    .toBeGreaterThan(0);
  expect(await errorOf(await api.delete(`${importsPath}/${jobId}/deliveries`))).toMatchObject({
    ...{ status: 409, code: 'job_still_running' },
  });
  const aborted = await api.post(`${importsPath}/${jobId}/abort`);
  expect(aborted.status()).toBe(200);
  const { status, succeeded_records } = (await aborted.json()) as {
    status: string;
    succeeded_records: number;
  };
  expect(status).toBe('cancelled');
  expect(succeeded_records).toBeGreaterThan(0);
  expect(succeeded_records).toBeLessThan(30_000);
  expect(await errorOf(await api.post(`${importsPath}/${jobId}/abort`))).toMatchObject({
    ...{ status: 409, code: 'job_already_terminal' },
  });

  const rollBack = async () => (await api.delete(`${importsPath}/${jobId}/deliveries`)).json();
  expect(await rollBack()).toEqual({ deleted_count: succeeded_records });
  expect(await rollBack()).toEqual({ deleted_count: 0 });
  const again = await waitForEnd(api, await startImport(api, credentials, csvOf(rows(100, 'abort'))));
  expect(again).toMatchObject({ succeeded_records: 100, failed_records: 0 });
});

test('every call answers for another tenant’s job as for an unknown one', async ({
  api,
  credentials,
  playwright,
  baseURL,
}) => {
  const jobId = await startImport(api, credentials, csvOf(rows(1, 'secret')));
  await waitForEnd(api, jobId);
  const stranger = await playwright.request.newContext({ baseURL, extraHTTPHeaders: sameRequestId });
  const { csrfToken } = (await (await stranger.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const person = credentials.other_tenant.users.dispatcher;
  await stranger.post('/api/auth/callback/credentials', { form: { ...person, csrfToken, json: 'true' } });
  const ask = (id: string) =>
    Promise.all([
      stranger.get(`${importsPath}/${id}`),
      stranger.get(`${importsPath}/${id}/failed-rows`),
      stranger.get(`${importsPath}/${id}/success-csv`, { maxRedirects: 0 }),
      stranger.get(`${importsPath}/${id}/failed-csv`, { maxRedirects: 0 }),
      stranger.post(`${importsPath}/${id}/abort`),
      stranger.delete(`${importsPath}/${id}/deliveries`),
    ]);
  const [hidden, unknown] = [await ask(jobId), await ask(randomUUID())];
  for (const [index, response] of hidden.entries()) {
    expect(response.status(), response.url()).toBe(404);
    expect(await response.text()).toBe(await unknown[index]!.text());
  }
  const named = await stranger.get(`${importsPath}?tenant_id=${credentials.tenant_id}`);
  const nowhere = await stranger.get(`${importsPath}?tenant_id=${randomUUID()}`);
  expect([named.status(), await named.text()]).toEqual([nowhere.status(), await nowhere.text()]);
  await stranger.dispose();
});

test('no token is 401, a token without the scope is 403', async ({ credentials, baseURL, playwright }) => {
  const nobody = await playwright.request.newContext({ baseURL, extraHTTPHeaders: sameRequestId });
  const narrow = await fetchToken(baseURL!, credentials.api_client, 'inbound.targets.read');
  const calls = [
    ['POST', `${importsPath}/upload-url`],
    ['POST', importsPath],
    ['GET', importsPath],
    ['GET', `${importsPath}/${randomUUID()}`],
    ['POST', `${importsPath}/${randomUUID()}/abort`],
    ['DELETE', `${importsPath}/${randomUUID()}/deliveries`],
    ['GET', '/api/delivery/deliveries'],
  ] as const;
  for (const [method, url] of calls) {
    const without = await nobody.fetch(url, { method });
    expect(await errorOf(without), url).toMatchObject({ status: 401, code: 'unauthenticated' });
    const headers = { Authorization: `Bearer ${narrow}` };
    const forbidden = await nobody.fetch(url, { method, headers });
    expect(await errorOf(forbidden), url).toMatchObject({ status: 403, code: 'insufficient_permissions' });
  }
  await nobody.dispose();
});
