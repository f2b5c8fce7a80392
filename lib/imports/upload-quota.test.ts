import { beforeAll, expect, test, vi } from 'vitest';
import type * as testing from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

let makeShop: typeof testing.makeShop;
let uploadFile: typeof testing.uploadFile;
let ask: (tenantId: string, bytes?: number) => Promise<{ file_key: string }>;
let startImport: (tenantId: string, file: Awaited<ReturnType<typeof uploadFile>>) => Promise<unknown>;

/** Settings are read only once, so the modules that read them are imported after the settings are in place. */
beforeAll(async () => {
  vi.stubEnv('LADING_MAX_UNUSED_UPLOADS', '3');
  vi.stubEnv('LADING_MAX_UNUSED_UPLOAD_BYTES', '1000');
  vi.stubEnv('LADING_MAX_FILE_BYTES', '900');
  const { requestUpload } = await import('@/lib/imports/request-upload');
  const { createImport } = await import('@/lib/imports/create-import');
  const { clientActor, ...shops } = await import('@/lib/testing/make-import');
  ({ makeShop, uploadFile } = shops);
  ask = (tenantId, bytes) =>
    requestUpload({ tenantId, fileName: 'a.csv', fileSizeBytes: bytes, origin: 'http://lading.test' });
  startImport = (tenantId, input) =>
    createImport({ tenantId, actor: clientActor(tenantId), language: 'en', input });
});

const refusal = { code: 'too_many_unused_uploads' };

test('the number of unused uploads of a tenant is limited, without affecting other tenants', async () => {
  const [own, other] = [await makeShop(), await makeShop()];
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => ask(own.tenantId, 10)));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  await expect(ask(own.tenantId, 10)).rejects.toMatchObject({
    ...refusal,
    params: { unused_uploads: 3, unused_bytes: 30, limit_uploads: 3, limit_bytes: 1000 },
  });
  await ask(other.tenantId, 10);
});

test('the bytes of unused uploads are limited too, counted as announced or as the maximum file size', async () => {
  const { tenantId } = await makeShop();
  await ask(tenantId, 200);
  await ask(tenantId);
  await expect(ask(tenantId, 1)).rejects.toMatchObject(refusal);
});

test('uploads used by an import do not count', async () => {
  const shop = await makeShop();
  for (let round = 0; round < 4; round++) {
    const file = await uploadFile(shop, 'Reference\nA\n');
    await startImport(shop.tenantId, file);
  }
  await ask(shop.tenantId, 10);
});
