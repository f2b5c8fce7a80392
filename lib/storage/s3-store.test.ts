import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ObjectMissingError } from '@/lib/storage/object-missing-error';
import { S3Store } from '@/lib/storage/s3-store';

/** Runs against a real server that speaks S3 over HTTP. */
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

test('an object can be written as a stream, read whole and by range, and removed', async () => {
  await store.write(key, Readable.from([Buffer.from('0123'), Buffer.from('456789')]), 'text/csv');
  expect(await store.size(key)).toBe(10);
  expect(await text(await store.read(key))).toBe('0123456789');
  expect(Buffer.from(await store.readRange(key, 3, 6)).toString()).toBe('345');
  await store.remove([key, 'imports/tenant/never/was.csv']);
  expect(await store.size(key)).toBeNull();
  await expect(store.read(key)).rejects.toBeInstanceOf(ObjectMissingError);
  await expect(store.readRange(key, 0, 2)).rejects.toBeInstanceOf(ObjectMissingError);
});

test('a local file becomes an object, and an object a local file', async () => {
  const [sent, received] = ['sent', 'received'].map((name) => path.join(directory, name));
  await writeFile(sent!, 'whole');
  await store.take(key, sent!, 'text/csv');
  await store.fetch(key, received!);
  expect(await readFile(received!, 'utf8')).toBe('whole');
  await store.remove([key]);
  await expect(store.fetch(key, received!)).rejects.toBeInstanceOf(ObjectMissingError);
});

test('a file larger than one part of a multipart upload arrives whole', async () => {
  const part = Buffer.alloc(1024 * 1024, 'x');
  await store.write(key, Readable.from(Array(7).fill(part)), 'text/csv');
  expect(await store.size(key)).toBe(7 * 1024 * 1024);
});

test('a signed upload accepts the file with the given headers, all of which are signed', async () => {
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

test('a signed download saves the file under its name', async () => {
  await store.write(key, Readable.from([Buffer.from('x')]), 'text/csv');
  const url = await store.signDownload({
    ...{ key, fileName: 'Aufträge „Mai“.csv', contentType: 'text/csv', origin: 'http://lading.test' },
    expiresAt: inAMinute(),
  });
  const response = await fetch(url);
  expect(await response.text()).toBe('x');
  expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''Auftr%C3%A4ge");
});

test('the check passes if the bucket exists and fails if it does not', async () => {
  await store.check();
  const { port } = new URL(
    await store.signDownload({ key, fileName: 'x', contentType: 'x', expiresAt: inAMinute(), origin: '' }),
  );
  const other = new S3Store({ bucket: 'nobody', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' });
  await expect(other.check()).rejects.toThrow();
});

test('removing a folder removes everything in it and nothing else', async () => {
  const write = (name: string) => store.write(name, Readable.from([Buffer.from('x')]), 'text/csv');
  const keys = ['imports/tenant/folder/original.csv', 'imports/tenant/folder/success-1.csv'];
  const other = 'imports/tenant/folder-two/original.csv';
  for (const name of [...keys, other]) await write(name);
  await store.removeFolder('imports/tenant/folder');
  await store.removeFolder('imports/tenant/folder');
  expect(await Promise.all([...keys, other].map((name) => store.size(name)))).toEqual([null, null, 1]);
});

describe('when the store refuses to remove an object', () => {
  /** A store of three objects on two pages that keeps the locked ones, and reports that with status 200. */
  async function withLocks<T>(
    locked: string[],
    use: (store: S3Store, lists: string[]) => Promise<T>,
  ): Promise<T> {
    const objects = new Set(['folder/a.csv', 'folder/b.csv', 'folder/c.csv']);
    const lists: string[] = [];
    const server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://store.test');
      const body = await text(request);
      response.setHeader('Content-Type', 'application/xml');
      if (request.method === 'POST') {
        const requested = [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key!);
        const kept = requested.filter((key) => locked.includes(key));
        for (const key of requested) if (!kept.includes(key)) objects.delete(key);
        const errors = kept.map((key) => `<Error><Key>${key}</Key><Code>AccessDenied</Code></Error>`);
        response.end(`<DeleteResult>${errors.join('')}</DeleteResult>`);
        return;
      }
      const after = url.searchParams.get('continuation-token') ?? '';
      lists.push(after);
      const left = [...objects].filter((key) => key > after);
      const page = left.slice(0, 2);
      const isTruncated = left.length > page.length;
      const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
      const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
      response.end(
        `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents}</ListBucketResult>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    try {
      return await use(new S3Store({ bucket: 'lading', endpoint, region: 'us-east-1' }), lists);
    } finally {
      server.closeAllConnections();
      server.close();
      expect([...objects].sort()).toEqual(locked);
    }
  }

  test('the others in its folder are removed, the list is read once, and the refusal is thrown', () =>
    withLocks(['folder/a.csv', 'folder/b.csv'], async (store, lists) => {
      await expect(store.removeFolder('folder')).rejects.toThrow(
        'The store refused to remove folder/a.csv and 1 more: AccessDenied',
      );
      expect(lists).toEqual(['', 'folder/b.csv']);
    }));

  test('removing a single object throws if it is refused, but not if it was already gone', () =>
    withLocks(['folder/b.csv', 'folder/c.csv'], async (store) => {
      await store.remove(['folder/a.csv']);
      await expect(store.remove(['folder/b.csv'])).rejects.toThrow(
        'refused to remove folder/b.csv: AccessDenied',
      );
    }));

  test('nothing is thrown if nothing is refused', () =>
    withLocks([], (store) => store.removeFolder('folder')));
});
