import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { collectBucket } from '@/lib/inboxes/collect-bucket';
import { createInbox } from '@/lib/inboxes/create-inbox';
import { collectInboxBucket } from '@/lib/inboxes/inbox-bucket';
import { createInboxBody } from '@/lib/inboxes/inbox-schemas';
import { leaveForPerson, noteImported } from '@/lib/inboxes/record-decision';
import { openS3Client, type S3Place } from '@/lib/storage/open-s3-client';
import { S3Folder } from '@/lib/storage/s3-folder';
import { makeShop } from '@/lib/testing/make-import';
import { useTestDatabase } from '@/lib/testing/test-database';

/** Takes objects from a real server that speaks S3 over HTTP. */

useTestDatabase();

const prefix = 'orders/in/';
const bucketName = 'partner-files';

let directory: string;
let server: S3rver;
let client: S3Client;
let place: S3Place;
let bucket: S3Folder;
let inboxId: string;
let warn: ReturnType<typeof vi.spyOn>;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'lading-inbox-s3-'));
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory });
  const { port } = await server.run();
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
  place = { bucket: bucketName, endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' };
  client = openS3Client(place);
  await client.send(new CreateBucketCommand({ Bucket: bucketName }));
  bucket = new S3Folder(place);
});
afterAll(async () => {
  bucket.close();
  client.destroy();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined); // nobody listens at the engine's address
  const shop = await makeShop();
  ({ id: inboxId } = await createInbox({
    ...{ tenantId: shop.tenantId, actor: { name: 'Ada' }, language: 'en', origin: 'http://lading.test' },
    input: createInboxBody.parse({ name: 'Cedar bucket' }),
  }));
});
afterEach(() => vi.restoreAllMocks());

const put = (name: string, content = name) =>
  client.send(
    new PutObjectCommand({ Bucket: bucketName, Key: `${prefix}${inboxId}/${name}`, Body: content }),
  );

/** What is in the inbox's folder, below all of its subfolders. */
async function listed(): Promise<string[]> {
  const folder = `${prefix}${inboxId}/`;
  const { Contents = [] } = await client.send(
    new ListObjectsV2Command({ Bucket: bucketName, Prefix: folder }),
  );
  return Contents.map(({ Key = '' }) => Key.slice(folder.length)).sort();
}

const received = () =>
  db().receivedFile.findMany({ where: { inboxId }, include: { inbox: true }, orderBy: { id: 'asc' } });

it('takes objects, and sorts them once they are decided', async () => {
  await put('one.csv');
  await put('zwei größer.csv');
  await put('.hidden.csv');
  await put('elsewhere/three.csv');
  expect(await collectBucket(bucket, prefix)).toBe(2);
  const [one, two] = await received();
  expect([one!.fileName, two!.fileName]).toEqual(['one.csv', 'zwei größer.csv']);
  const others = ['.hidden.csv', 'elsewhere/three.csv'];
  expect(await listed()).toEqual(
    [...others, `checking/${one!.id}~one.csv`, `checking/${two!.id}~zwei größer.csv`].sort(),
  );
  await noteImported(one!);
  await leaveForPerson(two!, { code: 'no_profile' });
  expect(await collectBucket(bucket, prefix)).toBe(0);
  expect(await listed()).toEqual(
    [...others, `done/${one!.id}~one.csv`, `needs-a-look/${two!.id}~zwei größer.csv`].sort(),
  );
});

it('what could not be moved after it was taken is not taken again, even after the day in which bytes are compared', async () => {
  await put('one.csv');
  const move = vi.spyOn(S3Folder.prototype, 'move').mockRejectedValue(new Error('killed'));
  await collectBucket(bucket, prefix);
  expect(await listed()).toEqual(['one.csv']);
  const [{ id } = { id: '' }] = await received();
  const monthAgo = new Date(Date.now() - 30 * 24 * 3_600_000);
  await db().receivedFile.update({ where: { id }, data: { receivedAt: monthAgo } });
  move.mockRestore();
  expect(await collectBucket(bucket, prefix)).toBe(0);
  expect(await received()).toMatchObject([{ id }]);
  expect(await listed()).toEqual([`checking/${id}~one.csv`]);
});

it('two processes take each object once', async () => {
  for (let n = 0; n < 4; n++) await put(`${n}.csv`);
  await Promise.all([collectBucket(bucket, prefix), collectBucket(bucket, prefix)]);
  const files = await received();
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(['0.csv', '1.csv', '2.csv', '3.csv']);
  expect(await listed()).toEqual(files.map(({ id, fileName }) => `checking/${id}~${fileName}`).sort());
});

it('content that comes under the same name while the first is being taken is not lost', async () => {
  await put('orders.csv', 'monday');
  const { read } = S3Folder.prototype;
  vi.spyOn(S3Folder.prototype, 'read').mockImplementationOnce(async function (this: S3Folder, object) {
    const content = await read.call(this, object);
    await put('orders.csv', 'tuesday, which is longer');
    return content;
  });
  await collectBucket(bucket, prefix);
  await collectBucket(bucket, prefix);
  expect((await received()).map(({ fileSizeBytes }) => Number(fileSizeBytes))).toEqual([6, 24]);
});

it('refuses what no inbox takes, and says why beside it', async () => {
  env().LADING_MAX_FILE_BYTES = 50;
  await put('photo.png');
  await put('large.csv', 'x'.repeat(51));
  expect(await collectBucket(bucket, prefix)).toBe(0);
  const names = (await listed()).map((name) => name.replace(/\/\w{8}~/, '/'));
  expect(names.sort()).toEqual([
    ...['refused/large.csv', 'refused/large.csv.reason.txt'],
    ...['refused/photo.png', 'refused/photo.png.reason.txt'],
  ]);
  const reasonKey = (await listed()).find((name) => name.endsWith('large.csv.reason.txt'));
  const reason = await client.send(
    new GetObjectCommand({ Bucket: bucketName, Key: `${prefix}${inboxId}/${reasonKey}` }),
  );
  expect(await reason.Body?.transformToString()).toMatch(/^file_too_large: /);
  expect(await received()).toEqual([]);
});

it('leaves to the next round what is more than one takes', async () => {
  for (let n = 0; n < 52; n++) await put(`${String(n).padStart(2, '0')}.csv`);
  expect(await collectBucket(bucket, prefix)).toBe(50);
  expect(await collectBucket(bucket, prefix)).toBe(2);
});

it('a bucket that does not answer is told of, and asked again after growing pauses', async () => {
  env().LADING_INBOX_S3 = { bucket: 'there-is-none', prefix };
  env().LADING_INBOX_S3_ENDPOINT = place.endpoint;
  const minute = 60_000;
  const attempts: number[] = [];
  for (let at = 0; at <= 8; at++) {
    const before = warn.mock.calls.length;
    await collectInboxBucket(at * minute);
    if (warn.mock.calls.length > before) attempts.push(at);
  }
  expect(attempts).toEqual([0, 1, 3, 7]);
  expect(String(warn.mock.calls[0])).toContain('there-is-none');
  // Once it answers, it is asked each minute again.
  env().LADING_INBOX_S3 = { bucket: bucketName, prefix };
  await put('one.csv');
  expect(await collectInboxBucket(15 * minute)).toBe(1);
  await put('two.csv');
  expect(await collectInboxBucket(16 * minute)).toBe(1);
});
