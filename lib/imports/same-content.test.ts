import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/api/delivery/bulk-order-creations/route';
import { query } from '@/lib/db';
import { getImport } from '@/lib/imports/get-import';
import { importsPageSchema } from '@/lib/imports/import-schemas';
import { makeImport, makeShop, runImport, type Shop } from '@/lib/testing/make-import';
import { csvOf } from '@/lib/testing/sample-orders';
import { accessToken, makeRequest } from '@/lib/testing/seed';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let shop: Shop;
/** Without references, so that each import makes its delivery. */
const text = csvOf([{ Reference: '' }]);
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

async function imported(content: string, of = shop): Promise<string> {
  const leased = await makeImport(of, content);
  await runImport(leased);
  return leased.jobId;
}

const jobOf = (jobId: string, { tenantId } = shop) =>
  getImport({ tenantId, jobId, language: 'en', origin: 'http://lading.test' });

async function find(hash: string, { tenantId } = shop) {
  const token = await accessToken(tenantId, ['manage:operations:tenant']);
  const path = `/api/delivery/bulk-order-creations?content_sha256=${hash}`;
  const response = await GET(makeRequest(path, { token }));
  return { status: response.status, body: await response.json() };
}

beforeAll(async () => {
  shop = await makeShop();
});

test('a second import of the same content says of which it is the same; it is not refused', async () => {
  const other = await imported(csvOf([{ Reference: '' }, { Reference: '' }]));
  const first = await imported(text);
  const second = await imported(text);
  const third = await imported(text);
  expect(await jobOf(first)).toMatchObject({ content_sha256: hashOf(text), same_content_as: null });
  expect(await jobOf(second)).toMatchObject({ status: 'completed', same_content_as: first });
  expect(await jobOf(third)).toMatchObject({ same_content_as: second });
  expect(await jobOf(other)).toMatchObject({ same_content_as: null });

  const { body } = await find(hashOf(text).toUpperCase());
  expect(importsPageSchema.parse(body).data.map(({ id }) => id)).toEqual([third, second, first]);
});

test('another tenant’s imports of the same content are not known', async () => {
  const stranger = await makeShop();
  expect((await find(hashOf(text), stranger)).body).toMatchObject({ data: [], total: 0 });
  const theirs = await imported(text, stranger);
  expect(await jobOf(theirs, stranger)).toMatchObject({ same_content_as: null });
});

test('the hash is the server’s own: of the content, whatever else the file is', async () => {
  const broken = await imported('no orders at all');
  expect(await jobOf(broken)).toMatchObject({ status: 'failed', content_sha256: hashOf('no orders at all') });
});

test('the hash of a file that cannot be read is there when its job has failed, however long it takes', async () => {
  await query(`CREATE FUNCTION record_slowly() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END $$`);
  await query(`CREATE TRIGGER slow_hash BEFORE UPDATE OF content_sha256 ON bulk_order_creations
    FOR EACH STATEMENT EXECUTE FUNCTION record_slowly()`);
  const broken = await imported('no orders either');
  expect(await jobOf(broken)).toMatchObject({ status: 'failed', content_sha256: hashOf('no orders either') });
  await query('DROP TRIGGER slow_hash ON bulk_order_creations');
});

test('something that is no hash is refused', async () => {
  expect((await find('abc')).status).toBe(400);
});
