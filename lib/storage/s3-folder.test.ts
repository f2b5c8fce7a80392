import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { S3Folder } from '@/lib/storage/s3-folder';

/** What lib/inboxes/collect-bucket.test.ts cannot see: the tests' S3 server makes no second page. */

let server: Server;
let folder: S3Folder;

afterEach(async () => {
  folder.close();
  await new Promise((resolve) => server.close(resolve));
});

/** Answers each listing with the page whose token it carries. */
async function openStore(pages: Record<string, string>): Promise<string[]> {
  const asked: string[] = [];
  process.env.AWS_ACCESS_KEY_ID = 'nobody';
  process.env.AWS_SECRET_ACCESS_KEY = 'nothing';
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://store.test');
    const token = searchParams.get('continuation-token') ?? '';
    asked.push(`${searchParams.get('prefix')} ${token}`.trim());
    response.setHeader('content-type', 'application/xml');
    response.end(`<ListBucketResult>${pages[token]}</ListBucketResult>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  folder = new S3Folder({ bucket: 'b', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' });
  return asked;
}

const object = (key: string) =>
  `<Contents><Key>${key}</Key><ETag>"e"</ETag><Size>3</Size><LastModified>2026-11-30T08:00:00.000Z</LastModified></Contents>`;

test('a listing is read to its last page, without the object that stands for the folder itself', async () => {
  const asked = await openStore({
    '': `${object('in/')}${object('in/a.csv')}<IsTruncated>true</IsTruncated><NextContinuationToken>next</NextContinuationToken>`,
    next: `${object('in/b.csv')}<IsTruncated>false</IsTruncated>`,
  });
  const found = [];
  for await (const each of folder.objects('in/')) found.push(each);
  expect(found.map(({ key }) => key)).toEqual(['in/a.csv', 'in/b.csv']);
  expect(found[0]).toMatchObject({ sizeBytes: 3, modifiedAt: new Date('2026-11-30T08:00:00Z') });
  expect(asked).toEqual(['in/', 'in/ next']);
});

test('folders are those right in a folder, of all pages', async () => {
  await openStore({
    '': '<CommonPrefixes><Prefix>in/one/</Prefix></CommonPrefixes><IsTruncated>true</IsTruncated><NextContinuationToken>2</NextContinuationToken>',
    2: '<CommonPrefixes><Prefix>in/two/</Prefix></CommonPrefixes><IsTruncated>false</IsTruncated>',
  });
  const found = [];
  for await (const name of folder.folders('in/')) found.push(name);
  expect(found).toEqual(['one', 'two']);
});
