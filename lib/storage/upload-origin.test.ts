import { expect, test } from 'vitest';
import { pagePolicy } from '@/lib/http/content-security-policy';
import { S3Store } from '@/lib/storage/s3-store';
import { uploadOrigin } from '@/lib/storage/upload-origin';

process.env.AWS_ACCESS_KEY_ID = 'test';
process.env.AWS_SECRET_ACCESS_KEY = 'test';

test.each([
  ['lading-files', undefined, 'eu-central-1'],
  ['files.lading.example', undefined, 'eu-central-1'],
  ['lading-files', undefined, 'us-east-1'],
  ['lading-files', undefined, 'cn-north-1'],
  ['lading-files', 'https://minio.lading.example:9000', 'us-east-1'],
  ['lading-files', 'http://127.0.0.1:9000/', 'us-east-1'],
])(
  'the pages’ policy allows uploads to the origin that they are signed for: %s %s %s',
  async (bucket, endpoint, region) => {
    const { url } = await new S3Store({ bucket, endpoint, region }).signUpload({
      ...{ key: 'imports/tenant/file/original.csv', contentType: 'text/csv', limitBytes: 1, origin: '' },
      expiresAt: new Date(Date.now() + 60_000),
    });
    const origin = uploadOrigin({ S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region });
    expect(origin).toBe(new URL(url).origin);
    const policy = pagePolicy({ nonce: 'x', uploadOrigin: origin, mapOrigins: [], isDev: false });
    expect(policy).toContain(`connect-src 'self' ${origin};`);
  },
);

test('with the disk as the store, pages connect only to the app', () => {
  expect(uploadOrigin({ S3_BUCKET: undefined, S3_ENDPOINT: undefined, S3_REGION: 'us-east-1' })).toBeNull();
  const policy = pagePolicy({ nonce: 'x', uploadOrigin: null, mapOrigins: [], isDev: false });
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});
