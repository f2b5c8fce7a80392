import { beforeAll, describe, expect, test } from 'vitest';
import { GET as deliveries } from '@/app/api/delivery/deliveries/route';
import { POST as sendBatch } from '@/app/api/inbound/targets/batch/route';
import { GET as tenants } from '@/app/api/tenants/route';
import { POST as makeWebhook } from '@/app/api/webhooks/route';
import { scopes } from '@/lib/actors/permissions';
import { createKey } from '@/lib/api-clients/create-key';
import { db } from '@/lib/db';
import { type ErrorCode, errorStatuses } from '@/lib/errors';
import { rowProblemCodes } from '@/lib/fields/row-problem';
import { rowWarningCodes } from '@/lib/fields/row-warning';
import type { BatchResult } from '@/lib/inbound/batch-schemas';
import { createImport } from '@/lib/imports/create-import';
import { itemErrorCodes, itemWarningCodes } from '@/lib/items/item-problem';
import { apiErrorMessage } from '@/lib/messages/api-errors';
import { speak } from '@/lib/messages/catalogues/speak';
import { failureCodes, failureMessage } from '@/lib/messages/file-problems';
import { messageForRowProblem } from '@/lib/messages/row-problems';
import { findTestTwin } from '@/lib/tenants/test-twin';
import { clientActor, makeShop, runImport, type Shop, uploadFile } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { goodTarget } from '@/lib/testing/sample-target';
import { makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
let testShop: Shop;
let live: string;
let trial: string;

const codes = Object.keys(errorStatuses) as ErrorCode[];

beforeAll(async () => {
  shop = await makeShop();
  live = (await createKey({ tenantId: shop.tenantId, name: 'Live', scopes })).key;
  trial = (await createKey({ tenantId: shop.tenantId, name: 'Trial', scopes, mode: 'test' })).key;
  const tenantId = (await findTestTwin(shop.tenantId))!;
  const [customer, service] = await Promise.all([
    db().customer.findFirstOrThrow({ where: { tenantId } }),
    db().deliveryService.findFirstOrThrow({ where: { tenantId } }),
  ]);
  testShop = { tenantId, customerId: customer.id, deliveryServiceId: service.id };
});

describe('a request of a test key that asks for an error', () => {
  const ask = (token: string, code: string) =>
    deliveries(makeRequest('/api/delivery/deliveries', { token, headers: { 'Lading-Test-Error': code } }));

  test.each(codes)('gets %s as the real one answers', async (code) => {
    const answer = await ask(trial, code);
    expect(answer.status).toBe(errorStatuses[code]);
    const { error } = (await answer.json()) as {
      error: { code: string; message: string; details: Record<string, string | number>; docs_url: string };
    };
    expect(error.code).toBe(code);
    expect(error.message).toBe(apiErrorMessage(code, 'en', error.details));
    // A parameter that is missing stands as "?" in a message.
    expect(error.message).not.toMatch(/(?:^|[\s"(])\?/);
    expect(error.docs_url).toContain(`#error-${code}`);
    expect(answer.headers.get('lading-mode')).toBe('test');
    const waits = [429, 503].includes(answer.status) || code === 'idempotency_request_in_progress';
    expect(answer.headers.get('retry-after')).toBe(waits ? '1' : null);
    expect(answer.headers.has('www-authenticate')).toBe(answer.status === 401);
    expect(answer.headers.has('ratelimit-remaining')).toBe(true);
  });

  test('learns when there is no such code', async () => {
    const answer = await ask(trial, 'teapot');
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { code: 'unknown_test_error', details: { code: 'teapot' } } },
    ]);
  });

  test('changes nothing, keeps no answer for its Idempotency-Key, and is in camelCase where answers are', async () => {
    const hook = (headers: Record<string, string> = {}) =>
      makeWebhook(
        makeRequest('/api/webhooks', {
          ...{ token: trial, headers: { 'Idempotency-Key': 'k-1', ...headers } },
          body: { url: 'https://erp.invalid/' },
        }),
      );
    expect((await hook({ 'Lading-Test-Error': 'too_busy' })).status).toBe(503);
    expect(await db().webhook.count()).toBe(0);
    expect((await hook()).status).toBe(201);
    const batch = await sendBatch(
      makeRequest('/api/inbound/targets/batch', {
        ...{ token: trial, body: {}, headers: { 'Lading-Test-Error': 'batch_id_conflict' } },
      }),
    );
    expect(await batch.json()).toMatchObject({
      errorCode: 'batch_id_conflict',
      details: { batchId: 'test' },
    });
    const first = await tenants(
      makeRequest('/api/tenants', { token: trial, headers: { 'Lading-Test-Error': 'rate_limited' } }),
    );
    expect(first.status).toBe(429);
  });

  test('is an ordinary request with a live key', async () => {
    for (const code of [...codes, 'teapot']) {
      const answer = await ask(live, code);
      expect([code, answer.status, answer.headers.get('lading-mode')]).toEqual([code, 200, null]);
    }
  });
});

describe('items', () => {
  const ids = [
    ...itemErrorCodes.map((code) => `test_error_${code}`),
    ...itemWarningCodes.map((code) => `test_warning_${code}`),
    ...['test_error_', 'test_error_teapot', 'test_warning_stale_update'],
  ];
  const send = async (token: string, batchId: string) => {
    const targets = ids.map((id) => goodTarget(id));
    const body = { sourceSystem: 'magic', batchId, operation: 'create', targets };
    const answer = await sendBatch(makeRequest('/api/inbound/targets/batch', { token, body }));
    return (await answer.json()) as BatchResult;
  };

  test('of a test key get the code that their external ID asks for', async () => {
    const { items } = await send(trial, 'B-1');
    const outcomes = items.map(({ externalId, status, ...item }) => {
      const { errorCode, warnings = [] } = item as { errorCode?: string; warnings?: { code: string }[] };
      return [externalId, status, errorCode ?? warnings.map(({ code }) => code).join()];
    });
    expect(outcomes).toEqual([
      ...itemErrorCodes.map((code) => [`test_error_${code}`, 'Rejected', code]),
      ...itemWarningCodes.map((code) => [`test_warning_${code}`, 'Created', code]),
      ...['test_error_', 'test_error_teapot', 'test_warning_stale_update'].map((id) => [id, 'Created', '']),
    ]);
    expect(JSON.stringify(items)).not.toMatch(/[\s"(]\?/);
    const late = items.find(({ externalId }) => externalId === 'test_error_latitude_out_of_range');
    expect(late).toMatchObject({ errorMessage: expect.stringMatching(/^address\.latitude /) as string });
  });

  test('of a live key are ordinary items', async () => {
    const { items, createdItems, warningItems } = await send(live, 'B-1');
    expect([createdItems, warningItems]).toEqual([items.length, 0]);
  });
});

describe('rows', () => {
  const references = [
    ...rowProblemCodes.map((code) => `test_error_${code}`),
    ...rowWarningCodes.map((code) => `test_warning_${code}`),
    'test_error_teapot',
  ];
  const run = async (where: Shop, fileName?: string) => {
    const file = csvOf(references.map((Reference) => ({ Reference })));
    const input = await uploadFile(where, file, fileName);
    const { tenantId } = where;
    const job = await createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
    await runImport({ jobId: job.id, leaseId: job.worker_lease_id! });
    return db().bulkOrderCreation.findUniqueOrThrow({
      where: { id: job.id },
      include: { failedOrderLogs: { orderBy: { rowNumber: 'asc' } }, deliveries: true },
    });
  };

  test('of test data get the code that their reference asks for', async () => {
    const { failedOrderLogs, deliveries: made, status } = await run(testShop);
    expect(status).toBe('completed');
    expect(failedOrderLogs.map(({ errorCode }) => errorCode)).toEqual([...rowProblemCodes]);
    for (const { details } of failedOrderLogs) {
      const [problem] = details as unknown as [Parameters<typeof messageForRowProblem>[0]];
      expect(messageForRowProblem(problem, speak('en')), problem.code).not.toMatch(/[\s"(]\?/);
    }
    const warned = made.map(({ externalReferenceId, warnings }) => [
      externalReferenceId,
      (warnings as { code: string }[] | null)?.map(({ code }) => code).join() ?? '',
    ]);
    expect(warned.toSorted()).toEqual([
      ['test_error_teapot', ''],
      ...rowWarningCodes.map((code) => [`test_warning_${code}`, code]).toSorted(),
    ]);
  });

  test('of live data are ordinary rows', async () => {
    const { failedOrderLogs, deliveries: made } = await run(shop);
    expect(failedOrderLogs).toEqual([]);
    expect(made).toHaveLength(references.length);
    expect(made.every(({ warnings }) => warnings === null)).toBe(true);
  });

  test.each(failureCodes)(
    'of a file whose name asks for %s are not read, in test data alone',
    async (code) => {
      const failed = await run(testShop, `test_error_${code}.csv`);
      expect(failed).toMatchObject({ status: 'failed', failureCode: code });
      expect(failureMessage(code, failed.failureDetails, speak('en'))).not.toMatch(/[\s"(]\?/);
    },
  );

  test('of live data are read whatever the file is called', async () => {
    const { status } = await run(await makeShop(), 'test_error_file_missing.csv');
    expect(status).toBe('completed');
  });
});
