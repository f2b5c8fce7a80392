import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { S3Store } from '@/lib/storage/s3-store';

/** Against a real server that speaks S3 over HTTP. */
const key = 'imports/tenant/file/original.csv';
let directory: string;
let server: S3rver;
let store: S3Store;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'lading-s3-'));
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'lading' }],
  });
  const { port } = await server.run();
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
  store = new S3Store({ bucket: 'lading', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' });
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const inAMinute = () => new Date(Date.now() + 60_000);

test('an object is written as a stream, read whole and by ranges, and removed', async () => {
  await store.write(key, Readable.from([Buffer.from('0123'), Buffer.from('456789')]), 'text/csv');
  expect(await store.size(key)).toBe(10);
  expect(await text(await store.read(key))).toBe('0123456789');
  expect(Buffer.from(await store.readRange(key, 3, 6)).toString()).toBe('345');
  await store.remove([key, 'imports/tenant/never/was.csv']);
  expect(await store.size(key)).toBeNull();
  await expect(store.read(key)).rejects.toBeInstanceOf(ObjectMissingError);
  await expect(store.readRange(key, 0, 2)).rejects.toBeInstanceOf(ObjectMissingError);
});

test('a file larger than one part of a multipart upload arrives whole', async () => {
  const part = Buffer.alloc(1024 * 1024, 'x');
  await store.write(key, Readable.from(Array(7).fill(part)), 'text/csv');
  expect(await store.size(key)).toBe(7 * 1024 * 1024);
});

test('a signed upload takes the file under the headers it names, all of them signed', async () => {
  const uploadKey = 'imports/tenant/signed/original.csv';
  const signed = await store.signUpload({
    ...{ key: uploadKey, contentType: 'text/csv', limitBytes: 100, origin: 'http://lading.test' },
    expiresAt: inAMinute(),
  });
  expect(signed.headers).toEqual({ 'Content-Type': 'text/csv', 'If-None-Match': '*' });
  const signedHeaders = new URL(signed.url).searchParams.get('X-Amz-SignedHeaders');
  expect(signedHeaders?.split(';')).toEqual(expect.arrayContaining(['content-type', 'if-none-match']));
  const put = await fetch(signed.url, { method: 'PUT', headers: signed.headers, body: 'a,b\n1,2\n' });
  expect(put.status).toBe(200);
  expect(await text(await store.read(uploadKey))).toBe('a,b\n1,2\n');
});

test('a signed download saves under its name', async () => {
  await store.write(key, Readable.from([Buffer.from('x')]), 'text/csv');
  const url = await store.signDownload({
    ...{ key, fileName: 'Aufträge „Mai“.csv', contentType: 'text/csv', origin: 'http://lading.test' },
    expiresAt: inAMinute(),
  });
  const response = await fetch(url);
  expect(await response.text()).toBe('x');
  expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''Auftr%C3%A4ge");
});

test('the check passes for the bucket and fails for none', async () => {
  await store.check();
  const { port } = new URL(
    await store.signDownload({ key, fileName: 'x', contentType: 'x', expiresAt: inAMinute(), origin: '' }),
  );
  const other = new S3Store({ bucket: 'nobody', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' });
  await expect(other.check()).rejects.toThrow();
});

test('a folder is removed with everything in it, and no other', async () => {
  const write = (name: string) => store.write(name, Readable.from([Buffer.from('x')]), 'text/csv');
  const keys = ['imports/tenant/folder/original.csv', 'imports/tenant/folder/success-1.csv'];
  const other = 'imports/tenant/folder-two/original.csv';
  for (const name of [...keys, other]) await write(name);
  await store.removeFolder('imports/tenant/folder');
  await store.removeFolder('imports/tenant/folder');
  expect(await Promise.all([...keys, other].map((name) => store.size(name)))).toEqual([null, null, 1]);
});
