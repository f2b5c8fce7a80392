import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getJob } from '@/app/api/inbound/import-jobs/[importJobId]/route';
import { GET as getItems } from '@/app/api/inbound/import-jobs/[importJobId]/items/route';
import { GET as listJobs } from '@/app/api/inbound/import-jobs/route';
import { GET as listSources } from '@/app/api/inbound/source-systems/route';
import type { ClientActor } from '@/lib/actors/actor';
import { query } from '@/lib/db';
import type { BatchResult } from '@/lib/inbound/batch-schemas';
import type { RouteHandler } from '@/lib/routes/route';
import {
  importJobSchema,
  importJobsPageSchema,
  jobItemsPageSchema,
  sourceSystemsSchema,
} from '@/lib/inbound/import-job-schemas';
import { makeSender, sendBatch } from '@/lib/testing/make-batch';
import { goodTarget } from '@/lib/testing/sample-target';
import { accessToken, makePerson, makeRequest, makeTenant, sessionCookie } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

interface Place {
  tenantId: string;
  sender: ClientActor;
  token: string;
}

let own: Place;
let other: Place;

async function makePlace(): Promise<Place> {
  const tenantId = await makeTenant();
  return {
    tenantId,
    sender: await makeSender(tenantId, 'Night ERP'),
    token: await accessToken(tenantId, ['inbound.targets.read']),
  };
}

beforeAll(async () => {
  [own, other] = [await makePlace(), await makePlace()];
});

const list = async (place: Place, search = '') => {
  const response = await listJobs(makeRequest(`/api/inbound/import-jobs?${search}`, { token: place.token }));
  expect(response.status, await response.clone().text()).toBe(200);
  return importJobsPageSchema.parse(await response.json());
};

const ask = (handler: RouteHandler, place: Pick<Place, 'token'>, importJobId: string | number, search = '') =>
  handler(makeRequest(`/api/inbound/import-jobs/${importJobId}?${search}`, { token: place.token }), {
    params: Promise.resolve({ importJobId: String(importJobId) }),
  });

const show = async (place: Place, importJobId: number, search = '') =>
  importJobSchema.parse(await (await ask(getJob, place, importJobId, search)).json());

const itemsOf = async (place: Place, importJobId: number, search = '') => {
  const response = await ask(getItems, place, importJobId, search);
  expect(response.status, await response.clone().text()).toBe(200);
  return jobItemsPageSchema.parse(await response.json());
};

describe('one batch', () => {
  let sent: BatchResult;
  const bad = {
    externalId: 'D',
    title: 'Bad',
    address: { latitude: 252.1 },
    planning: { priority: 'Urgent' },
  };

  beforeAll(async () => {
    sent = await sendBatch(own.sender, {
      sourceSystem: 'logistics_erp',
      batchId: 'BATCH-AM',
      targets: [
        goodTarget('A'),
        { externalId: 'B', title: 'Without a place' },
        bad,
        goodTarget('A'),
        goodTarget('C'),
      ],
    });
  });

  test('repeats the first response, with the time, the client and the size', async () => {
    const job = await show(own, sent.importJobId);
    const { createdAt, bodyBytes, paging, ...rest } = job;
    expect(rest).toEqual({
      ...sent,
      ...{ sourceSystem: 'logistics_erp', batchId: 'BATCH-AM', operation: 'upsert' },
      client: { clientId: own.sender.clientId, name: 'Night ERP' },
    });
    expect(Date.now() - Date.parse(createdAt)).toBeLessThan(60_000);
    expect(bodyBytes).toBeGreaterThan(300);
    expect(paging).toEqual({ page: 1, limit: 100, total: 5, totalPages: 1 });
  });

  test('lists its items in pages, in the order sent', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => show(own, sent.importJobId, `limit=2&page=${page}`)),
    );
    expect(pages.flatMap(({ items }) => items)).toEqual(sent.items);
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1, 0]);
    expect(pages[3]!.paging).toEqual({ page: 4, limit: 2, total: 5, totalPages: 3 });
    expect((await show(own, sent.importJobId, 'limit=1000&page=100000')).items).toEqual([]);
  });

  test('shows each item with its position, title and all problems, and a rejected one as it was sent', async () => {
    const { data, paging } = await itemsOf(own, sent.importJobId);
    expect(paging.total).toBe(5);
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(data[0]).toMatchObject({
      ...{ externalId: 'A', status: 'Created', title: 'Delivery A', errors: [], warnings: [], payload: null },
      targetId: expect.any(Number),
    });
    expect(data[1]!.warnings).toEqual([
      { code: 'coordinates_missing', message: expect.any(String), path: expect.any(String) },
    ]);
    expect(data[2]).toMatchObject({
      ...{ externalId: 'D', status: 'Rejected', targetId: null, title: 'Bad', payload: bad },
      errors: [
        {
          code: 'latitude_out_of_range',
          path: 'address.latitude',
          message: expect.stringContaining('252.1'),
        },
        { code: 'unknown_priority', path: 'planning.priority', message: expect.stringContaining('Urgent') },
      ],
    });
    expect(data[3]).toMatchObject({ status: 'Rejected', errors: [{ code: 'duplicate_external_id' }] });
  });

  test('filters its items, and their total, by status and by warnings', async () => {
    const found = async (search: string) => {
      const { data, paging } = await itemsOf(own, sent.importJobId, search);
      return { indexes: data.map(({ index }) => index), total: paging.total };
    };
    expect(await found('status=Rejected')).toEqual({ indexes: [2, 3], total: 2 });
    expect(await found('status=Rejected&limit=1&page=2')).toEqual({ indexes: [3], total: 2 });
    expect(await found('status=Updated')).toEqual({ indexes: [], total: 0 });
    expect(await found('onlyWarnings=true')).toEqual({ indexes: [1], total: 1 });
    expect(await found('onlyWarnings=false')).toEqual({ indexes: [0, 1, 2, 3, 4], total: 5 });
    expect(await found('onlyWarnings=true&status=Rejected')).toEqual({ indexes: [], total: 0 });
  });

  test('has messages in the requested language', async () => {
    const german = await itemsOf(own, sent.importJobId, 'status=Rejected&language=de');
    expect(german.data[0]!.errors[0]!.message).toContain('muss zwischen');
    const job = await show(own, sent.importJobId, 'language=de');
    expect(job.items[2]).toMatchObject({ errorCode: 'latitude_out_of_range' });
    expect(JSON.stringify(job.items[2])).toContain('muss zwischen');
  });

  test('copes with characters that JSON allows but PostgreSQL does not: NUL and lone surrogates', async () => {
    const strange = { externalId: 'N\0UL', title: 'half \ud800 pair', 'k\0y': ['\udfff'] };
    const { importJobId } = await sendBatch(own.sender, { targets: [strange] });
    const [item] = (await itemsOf(own, importJobId)).data;
    expect(item).toMatchObject({ status: 'Rejected', title: 'half \ud800 pair', payload: strange });
    expect((await show(own, importJobId)).items).toHaveLength(1);
  });

  test('cuts the title of a rejected item to what a list can show; the payload has it in full', async () => {
    const endless = { title: 'x'.repeat(100_000) };
    const job = await sendBatch(own.sender, { targets: [endless] });
    const [item] = (await itemsOf(own, job.importJobId)).data;
    expect(item).toMatchObject({ title: `${'x'.repeat(80)}…`, payload: endless });
  });

  test('is the same 404 if it belongs to another tenant, does not exist or has an invalid ID', async () => {
    const nobody = '99999999999';
    for (const handler of [getJob, getItems]) {
      const unknown = await (await ask(handler, own, nobody)).text();
      expect(JSON.parse(unknown)).toMatchObject({ errorCode: 'import_job_not_found' });
      const stranger = await ask(handler, other, sent.importJobId);
      expect(stranger.status).toBe(404);
      expect(await stranger.text()).toBe(unknown);
      for (const id of [
        '9223372036854775808',
        '9007199254740993',
        '0',
        '-1',
        '1.5',
        '1e3',
        '0x1',
        'x',
        '%00',
      ]) {
        const response = await ask(handler, own, id);
        expect([id, response.status, await response.text()]).toEqual([id, 404, unknown]);
      }
    }
  });

  test.each(['page=0', 'limit=0', 'limit=1001', 'page=x'])('refuses %s', async (search) => {
    for (const handler of [getJob, getItems]) {
      const response = await ask(handler, own, sent.importJobId, search);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errorCode: 'validation_failed' });
    }
  });
});

describe('the list', () => {
  let place: Place;
  const ids: number[] = [];

  beforeAll(async () => {
    place = await makePlace();
    const batches = [
      { sourceSystem: 'wms', targets: [goodTarget('W')] },
      { sourceSystem: 'sap', targets: [{ externalId: '' }] },
      { sourceSystem: 'sap', targets: [goodTarget('S'), { externalId: '' }] },
      { sourceSystem: 'Äther', targets: [goodTarget('E')] },
    ];
    for (const [index, batch] of batches.entries()) {
      const { importJobId } = await sendBatch(place.sender, batch);
      await query('UPDATE inbound_import_jobs SET created_at = $2 WHERE id = $1', [
        importJobId,
        `2026-03-0${index + 1}T12:00:00Z`,
      ]);
      ids.push(importJobId);
    }
  });

  const idsOf = async (search: string) =>
    (await list(place, search)).data.map(({ importJobId }) => ids.indexOf(importJobId));

  test('is newest first, in pages', async () => {
    expect(await idsOf('')).toEqual([3, 2, 1, 0]);
    const first = await list(place, 'limit=3');
    expect(first.paging).toEqual({ page: 1, limit: 3, total: 4, totalPages: 2 });
    expect(first.data.map(({ importJobId }) => ids.indexOf(importJobId))).toEqual([3, 2, 1]);
    expect(await idsOf('limit=3&page=2')).toEqual([0]);
    expect(await idsOf('limit=3&page=3')).toEqual([]);
    expect(first.data[1]).toMatchObject({ status: 'PartiallyFailed', rejectedItems: 1, sourceSystem: 'sap' });
  });

  test('pages correctly through batches with the same timestamp', async () => {
    const twins = await makePlace();
    for (let index = 0; index < 5; index++) await sendBatch(twins.sender);
    await query('UPDATE inbound_import_jobs SET created_at = now() WHERE tenant_id = $1', [twins.tenantId]);
    const pages = await Promise.all([1, 2, 3].map((page) => list(twins, `limit=2&page=${page}`)));
    const seen = pages.flatMap(({ data }) => data.map(({ importJobId }) => importJobId));
    expect(seen).toEqual([...new Set(seen)].toSorted((one, two) => two - one));
    expect(seen).toHaveLength(5);
  });

  test('is filtered by source system, status and day', async () => {
    expect(await idsOf('sourceSystem=sap')).toEqual([2, 1]);
    expect(await idsOf('sourceSystem=SAP')).toEqual([]);
    expect(await idsOf('status=PartiallyFailed')).toEqual([2]);
    expect(await idsOf('status=Failed&sourceSystem=sap')).toEqual([1]);
    expect(await idsOf('createdFrom=2026-03-02&createdTo=2026-03-03')).toEqual([2, 1]);
    expect(await idsOf('createdFrom=2026-03-03T12:00:00Z')).toEqual([3, 2]);
    expect(await idsOf('createdTo=2026-03-01T13:00:00%2B01:00')).toEqual([0]);
    expect(await idsOf('createdTo=9999-12-31')).toEqual([3, 2, 1, 0]);
    expect(await idsOf('createdFrom=0001-01-01')).toEqual([3, 2, 1, 0]);
  });

  test.each(['status=failed', 'createdFrom=yesterday', 'limit=201', 'sourceSystem=%00'])(
    'refuses %s',
    async (search) => {
      const response = await listJobs(
        makeRequest(`/api/inbound/import-jobs?${search}`, { token: place.token }),
      );
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { errorCode: 'validation_failed' },
      ]);
    },
  );

  test('names each of the tenant’s own source systems once', async () => {
    const sources = async (token: string) =>
      sourceSystemsSchema.parse(
        await (await listSources(makeRequest('/api/inbound/source-systems', { token }))).json(),
      ).data;
    const [names, none] = [await sources(place.token), await sources((await makePlace()).token)];
    expect(names.toSorted()).toEqual(['sap', 'wms', 'Äther']);
    expect(none).toEqual([]);
  });
});

describe('who may read', () => {
  test('a dispatcher in the browser may', async () => {
    const { id } = await makePerson(own.tenantId);
    const cookie = await sessionCookie(id);
    const response = await listJobs(makeRequest('/api/inbound/import-jobs', { cookie }));
    expect(response.status).toBe(200);
  });

  test('a client that may only write may not', async () => {
    const token = await accessToken(own.tenantId, ['inbound.targets.batch.write']);
    const responses = [
      await listJobs(makeRequest('/api/inbound/import-jobs', { token })),
      await listSources(makeRequest('/api/inbound/source-systems', { token })),
      await ask(getJob, { token }, 1),
      await ask(getItems, { token }, 1),
    ];
    for (const response of responses) {
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errorCode: 'insufficient_permissions' });
    }
  });

  test('another tenant sees none', async () => {
    const stranger = await makePlace();
    expect((await list(stranger)).paging.total).toBe(0);
    expect((await list(stranger, 'sourceSystem=logistics_erp')).data).toEqual([]);
  });
});
