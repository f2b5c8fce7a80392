import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET, POST } from '@/app/api/inbound/targets/batch/route';
import { db } from '@/lib/db';
import { batchResultSchema } from '@/lib/inbound/batch-schemas';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const address = '/api/inbound/targets/batch';
let tenantId: string;
let token: string;

beforeAll(async () => {
  tenantId = await makeTenant();
  token = await accessToken(tenantId, ['inbound.targets.batch.write']);
});

const batch = (changes: Record<string, unknown> = {}) => ({
  ...{ sourceSystem: 'erp', batchId: 'B-1', operation: 'upsert', targets: [goodTarget('A')] },
  ...changes,
});

async function post(body: unknown, query = '') {
  const response = await POST(makeRequest(address + query, { token, body }));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Posts a text unchanged. */
function postText(text: string) {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    host: 'lading.test',
  };
  return POST(new Request(`http://lading.test${address}`, { method: 'POST', headers, body: text }));
}

test('a batch is imported, and its response has the client’s rate-limit headers', async () => {
  const response = await POST(makeRequest(address, { token, body: batch() }));
  expect(response.status).toBe(200);
  expect(response.headers.get('ratelimit-limit')).toBe('200');
  const result = batchResultSchema.parse(await response.json());
  expect(result).toMatchObject({ status: 'Completed', createdItems: 1 });
  const job = await db().inboundImportJob.findUniqueOrThrow({ where: { id: result.importJobId } });
  expect(job).toMatchObject({ tenantId, bodyBytes: JSON.stringify(batch()).length });
});

describe('the request as a whole is refused', () => {
  test.each([
    ['no sourceSystem', { sourceSystem: undefined }, ['sourceSystem required']],
    ['a tab in a name', { sourceSystem: 'erp\teast' }, ['sourceSystem invalid_character']],
    ['a line break in a name', { batchId: 'B\u20281' }, ['batchId invalid_character']],
    ['a blank batchId', { batchId: '  ' }, ['batchId too_small']],
    ['a batchId with a NUL', { batchId: 'B\u0000' }, ['batchId invalid_character']],
    ['an unknown operation', { operation: 'Upsert' }, ['operation invalid_value']],
    ['no targets', { targets: [] }, ['targets too_small']],
    ['targets that are no list', { targets: {} }, ['targets invalid_type']],
    [
      'several things missing',
      { sourceSystem: null, batchId: undefined, operation: undefined, targets: undefined },
      ['sourceSystem invalid_type', 'batchId required', 'operation required', 'targets required'],
    ],
  ])('%s', async (_, changes, problems) => {
    const { status, body } = await post(batch({ batchId: 'refused', ...changes }));
    expect(status).toBe(400);
    expect(Object.keys(body)).toEqual(['errorCode', 'errorMessage', 'details', 'docsUrl']);
    expect(body.errorCode).toBe('validation_failed');
    const details = body.details as {
      problems: { in: string; path: string; code: string; message: string }[];
    };
    expect(details.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
    expect(await db().inboundImportJob.count({ where: { batchId: 'refused' } })).toBe(0);
  });

  test.each([
    ['broken JSON', '{"sourceSystem": "erp", ', 'invalid_json'],
    ['nothing', '', 'invalid_json'],
    [
      'JSON that is nested too deep',
      `{"targets":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'invalid_json',
    ],
  ])('%s', async (_, text, code) => {
    const response = await postText(text);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode: code });
  });

  test('too many targets, or bytes, with the limits', async () => {
    const limits = { limitTargets: 10_000, limitBytes: 10 * 1024 * 1024 };
    const many = await post(
      batch({ targets: Array.from({ length: 10_001 }, (_, i) => ({ externalId: `${i}` })) }),
    );
    expect(many).toMatchObject({ status: 413, body: { errorCode: 'batch_too_large', details: limits } });
    const heavy = await post(batch({ targets: [{ externalId: 'A', title: 'x'.repeat(limits.limitBytes) }] }));
    expect(heavy).toMatchObject({ status: 413, body: { errorCode: 'batch_too_large', details: limits } });
  });
});

test('an invalid item, whatever it is, does not affect the others', async () => {
  const targets = [
    ...[
      'text',
      null,
      7,
      [],
      {},
      { externalId: 'N\u0000' },
      { externalId: 'deep', title: 'T', x: nested(40) },
    ],
    goodTarget('last'),
  ];
  const { status, body } = await post(batch({ batchId: 'B-2', targets }));
  expect(status).toBe(200);
  expect(
    (body.items as { status: string; errorCode?: string }[]).map((item) => item.errorCode ?? item.status),
  ).toEqual([
    ...['invalid_type', 'invalid_type', 'invalid_type', 'invalid_type', 'missing_external_id'],
    ...['invalid_characters', 'Created', 'Created'],
  ]);
});

test('a number beyond the range of a double is a problem of its item only', async () => {
  const response = await postText(
    '{"sourceSystem":"erp","batchId":"B-5","operation":"create","targets":[{"externalId":"big","title":"T","address":{"latitude":1e999}},{"externalId":"fine","title":"T"}]}',
  );
  expect(await response.json()).toMatchObject({
    items: [{ errorCode: 'invalid_type' }, { externalId: 'fine', status: 'Created' }],
  });
});

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

test('messages follow the language', async () => {
  const german = await post(batch({ batchId: 'B-3', targets: [{ externalId: '' }] }), '?language=de');
  expect(JSON.stringify(german.body)).toContain('ExternalId ist erforderlich.');
  const refused = await post(batch({ sourceSystem: undefined }), '?language=fr');
  expect(JSON.stringify(refused.body)).toContain('Obligatoire, mais absent');
});

test('different content under the same batch ID is a conflict that names the job', async () => {
  const first = await post(batch({ batchId: 'B-4' }));
  const second = await post(batch({ batchId: 'B-4', targets: [goodTarget('Z')] }));
  expect(second).toMatchObject({
    status: 409,
    body: {
      errorCode: 'batch_id_conflict',
      details: { batchId: 'B-4', importJobId: first.body.importJobId },
    },
  });
});

test('only a client with the scope may send', async () => {
  const reader = await accessToken(tenantId, ['inbound.targets.read']);
  const admin = await sessionCookie((await makePerson(tenantId, { role: 'admin' })).id);
  for (const [options, status, errorCode] of [
    [{ token: reader }, 403, 'insufficient_permissions'],
    [{ cookie: admin }, 403, 'insufficient_permissions'],
    [{}, 401, 'unauthenticated'],
  ] as const) {
    const response = await POST(makeRequest(address, { ...options, body: batch() }));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errorCode });
  }
  const refused = await GET(makeRequest(address, { token }));
  expect(refused.status).toBe(405);
  expect(await refused.json()).toMatchObject({ errorCode: 'method_not_allowed' });
});

test('what ERPs send: numbers as text and text as numbers; each item has its own outcome', async () => {
  const text = await readFile('lib/testing/cases/26-batch-types.json', 'utf8');
  const response = await postText(text);
  expect(response.status).toBe(200);
  const { status, items } = batchResultSchema.parse(await response.json());
  expect(status).toBe('PartiallyFailed');
  const outcomes = items.map((item) => {
    const notes = item.status === 'Rejected' ? [item.errorCode] : item.warnings.map(({ code }) => code);
    return [item.externalId, item.status, ...notes].join(' ');
  });
  expect(outcomes).toEqual([
    'E26-1 Created',
    '260002 Rejected invalid_type',
    'E26-3 Rejected invalid_type',
    'E26-4 Rejected invalid_route_date',
    'E26-5 Rejected invalid_route_date',
    'E26-6 Rejected unknown_priority',
    'E26-7 Created',
    'E26-8 Rejected invalid_type',
    'E26-9 Rejected invalid_type',
    'E26-10 Created',
    'E26-11 Created coordinates_outside_country',
    'E26-12 Created unknown_fields',
  ]);
  const germany = await db().target.findFirstOrThrow({ where: { tenantId, externalId: 'E26-7' } });
  expect(germany.country).toBe('DE');
});
