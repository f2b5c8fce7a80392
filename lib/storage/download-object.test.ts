import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { downloadObject } from '@/lib/storage/download-object';
import { objectStore } from '@/lib/storage/open-object-store';
import { useTestDatabase } from '@/lib/testing/test-database';

useTestDatabase();

const key = 'imports/tenant/file/original.csv';

async function signedUrl() {
  await objectStore().write(key, Readable.from([Buffer.from('a,b')]), 'text/csv');
  return objectStore().signDownload({
    ...{ key, fileName: 'orders.csv', contentType: 'text/csv', origin: 'http://lading.test' },
    expiresAt: new Date(Date.now() + 60_000),
  });
}

test('a GET returns the file under its name', async () => {
  const response = await downloadObject(new Request(await signedUrl()), key);
  expect(response.headers.get('Content-Disposition')).toContain('orders.csv');
  expect(await response.text()).toBe('a,b');
});

test('a HEAD describes the file without opening it, since nobody would read the body', async () => {
  // Next uses the GET handler for HEAD.
  const url = await signedUrl();
  const response = await downloadObject(new Request(url, { method: 'HEAD' }), key);
  expect(response.headers.get('Content-Length')).toBe('3');
  expect(response.body).toBeNull();
});
