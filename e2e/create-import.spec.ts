import { randomUUID } from 'node:crypto';
import { csvOf, numberedRows } from '@/lib/testing/sample-orders';
import { errorOf, expect, test } from './fixtures';
import { importBody, importsPath, requestSlot, uploadFile, waitForEnd } from './import-over-api';

/** The first three calls of seed 003, over HTTP against the running app: from the file to its job. */

const run = randomUUID().slice(0, 8);
const rows = (count: number, prefix: string) => numberedRows(`${run}-${prefix}`, count);

test.describe('upload-url', () => {
  test('issues a key of the tenant, and a URL with what the PUT needs', async ({ api, credentials }) => {
    const slot = await requestSlot(api, 'Orders Batch A.XLSX');
    expect(slot.file_key).toMatch(
      new RegExp(`^imports/${credentials.tenant_id}/[0-9a-f-]{36}/original\\.xlsx$`),
    );
    expect(slot.headers['Content-Type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(new Date(slot.expires_at).getTime()).toBeGreaterThan(Date.now());
  });

  test('the extension decides the file kind', async ({ api }) => {
    for (const file_name of ['orders.pdf', 'orders', 'orders.csv.exe']) {
      const error = await errorOf(await api.post(`${importsPath}/upload-url`, { data: { file_name } }));
      expect(error, file_name).toMatchObject({ status: 400, code: 'unsupported_file_extension' });
    }
  });

  test('a file over the limit is refused, and the response names the limit', async ({ api }) => {
    const data = { file_name: 'a.csv', file_size_bytes: 15_728_641 };
    expect(await errorOf(await api.post(`${importsPath}/upload-url`, { data }))).toEqual({
      status: 413,
      code: 'file_too_large',
      details: { limit_bytes: 15_728_640 },
    });
    const exact = await api.post(`${importsPath}/upload-url`, {
      data: { ...data, file_size_bytes: 15_728_640 },
    });
    expect(exact.status()).toBe(200);
  });
});

test.describe('the signed URL', () => {
  test('accepts one PUT, of its type and within the limit', async ({ api }) => {
    const slot = await requestSlot(api, 'a.csv');
    const put = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = slot.headers) =>
      fetch(slot.upload_url, { method: 'PUT', headers, body });

    const wrongType = await put('a', { 'Content-Type': 'application/pdf' });
    expect(wrongType.status).toBe(415);
    const tooLarge = await put(new Uint8Array(slot.limit_bytes + 1));
    expect(tooLarge.status).toBe(413);
    expect(((await tooLarge.json()) as { error: { details: unknown } }).error.details).toEqual({
      limit_bytes: slot.limit_bytes,
    });
    expect((await put('first')).status).toBe(201);
    const second = await put('second');
    expect(second.status).toBe(409);
    expect(((await second.json()) as { error: { code: string } }).error.code).toBe('upload_url_already_used');
  });

  test('is refused when changed', async ({ api }) => {
    const slot = await requestSlot(api, 'a.csv');
    const other = await requestSlot(api, 'a.csv');
    const changes: Record<string, (url: URL) => void> = {
      limit: (url) => url.searchParams.set('limit_bytes', '99999999'),
      time: (url) => url.searchParams.set('expires', '9999999999'),
      key: (url) => (url.pathname = new URL(other.upload_url).pathname),
      signature: (url) => url.searchParams.delete('signature'),
    };
    for (const [name, change] of Object.entries(changes)) {
      const url = new URL(slot.upload_url);
      change(url);
      const response = await fetch(url, { method: 'PUT', headers: slot.headers, body: 'x' });
      expect(response.status, name).toBe(403);
    }
    expect((await fetch(slot.upload_url)).status, 'reading with a PUT URL').toBe(403);
  });
});

test.describe('create', () => {
  test('answers 202 with the job row', async ({ api, credentials }) => {
    const fileKey = await uploadFile(api, csvOf(rows(1, 'create')), 'Mondays.csv');
    const body = importBody(credentials, fileKey, { name: 'Monday – batch A', total_records: 1 });
    const response = await api.post(`${importsPath}?tenant_id=&language=en`, { data: body });
    expect(response.status()).toBe(202);
    expect(await response.json()).toMatchObject({
      ...{ name: 'Monday – batch A', idempotency_key: fileKey, file_key: fileKey, file_name: 'Mondays.csv' },
      ...{ file_kind: 'csv', source_view: 'dispatcher', payer_type: 'sender', payment_method: 'wallet' },
      ...{ customer_id: credentials.customer_id, delivery_service_id: credentials.delivery_service_id },
      mappings: body.mappings,
      total_records: 1,
    });
  });

  test('the same file key returns the existing job, also for two requests at once', async ({
    api,
    credentials,
  }) => {
    const body = importBody(credentials, await uploadFile(api, csvOf(rows(2, 'same'))));
    const responses = await Promise.all([1, 2, 3, 4].map(() => api.post(importsPath, { data: body })));
    expect(responses.map((response) => response.status())).toEqual([202, 202, 202, 202]);
    const jobs = (await Promise.all(responses.map((response) => response.json()))) as { id: string }[];
    expect(new Set(jobs.map((job) => job.id)).size).toBe(1);
    const ended = await waitForEnd(api, jobs[0]!.id);
    expect(ended.succeeded_records).toBe(2);
    expect(((await (await api.post(importsPath, { data: body })).json()) as { id: string }).id).toBe(
      jobs[0]!.id,
    );

    const other = await api.post(importsPath, { data: { ...body, payment_method: 'cod' } });
    expect(await errorOf(other)).toMatchObject({ status: 409, code: 'idempotency_key_conflict' });
  });

  test('reports all problems at once', async ({ api }) => {
    const data = {
      source_view: 'boss',
      customer_id: 'x',
      payment_method: '',
      mappings: { A: 'cod_amount', B: 'cod_amount', C: 'colour' },
    };
    const error = await errorOf(await api.post(importsPath, { data }));
    expect(error).toMatchObject({ status: 400, code: 'validation_failed' });
    const { problems } = error.details as {
      problems: { path: string; code: string; params?: { fields: string[] } }[];
    };
    expect(problems.map((problem) => problem.path)).toEqual(
      expect.arrayContaining([
        ...[
          'source_view',
          'customer_id',
          'delivery_service_id',
          'payer_type',
          'payment_method',
          'file_key',
          'file_kind',
        ],
        'mappings',
      ]),
    );
    const named = (code: string) => problems.find((problem) => problem.code === code)?.params?.fields;
    expect(named('unknown_logical_field')).toEqual(['colour']);
    expect(named('duplicate_mapping_target')).toEqual(['cod_amount']);
    expect(named('missing_required_mappings')).toHaveLength(12);
  });

  test('a single mapping fault determines the code of the response', async ({ api, credentials }) => {
    const body = importBody(credentials, await uploadFile(api, csvOf(rows(1, 'map'))));
    const withoutCity = Object.fromEntries(
      Object.entries(body.mappings).filter(([name]) => name !== 'Drop City'),
    );
    const cases = [
      [{ ...withoutCity }, 'missing_required_mappings', ['delivery_city']],
      [{ ...body.mappings, Colour: 'colour' }, 'unknown_logical_field', ['colour']],
      [{ ...body.mappings, Town: 'delivery_city' }, 'duplicate_mapping_target', ['delivery_city']],
    ] as const;
    for (const [mappings, code, fields] of cases) {
      const error = await errorOf(await api.post(importsPath, { data: { ...body, mappings } }));
      expect(error).toMatchObject({ status: 400, code, details: { fields } });
    }
  });

  test('another tenant’s data seems not to exist', async ({ api, credentials }) => {
    const body = importBody(credentials, await uploadFile(api, csvOf(rows(1, 'wall'))));
    const other = credentials.other_tenant;
    const strangerKey = body.file_key.replace(credentials.tenant_id, other.tenant_id);
    const cases = [
      [{ customer_id: other.customer_id }, 'customer_not_found'],
      [{ customer_id: randomUUID() }, 'customer_not_found'],
      [{ delivery_service_id: other.delivery_service_id }, 'delivery_service_not_found'],
      [{ delivery_service_id: randomUUID() }, 'delivery_service_not_found'],
      [{ file_key: strangerKey }, 'file_not_found'],
      [{ file_key: `../../${body.file_key}` }, 'file_not_found'],
    ] as const;
    for (const [change, code] of cases) {
      const error = await errorOf(await api.post(importsPath, { data: { ...body, ...change } }));
      expect(error, JSON.stringify(change)).toMatchObject({ status: 404, code });
    }
  });

  test('a file that was never uploaded is not found', async ({ api, credentials }) => {
    const slot = await requestSlot(api, 'never.csv');
    const error = await errorOf(
      await api.post(importsPath, { data: importBody(credentials, slot.file_key) }),
    );
    expect(error).toMatchObject({ status: 404, code: 'file_not_found' });
  });
});
