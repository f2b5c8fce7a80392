import type { Settings } from '@/lib/env';

/**
 * The origin that browsers upload to, built as the AWS SDK builds it; null if it is the app's own. It is separate from the
 * store so that its importers don't load the SDK; a test keeps the two consistent.
 */
export function uploadOrigin(
  settings: Pick<Settings, 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_REGION'>,
): string | null {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION } = settings;
  if (!S3_BUCKET) return null;
  if (S3_ENDPOINT) return new URL(S3_ENDPOINT).origin;
  const suffix = S3_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  // The wildcard certificate does not cover a bucket name with a dot: the SDK puts such a bucket into the path.
  const bucket = S3_BUCKET.includes('.') ? '' : `${S3_BUCKET}.`;
  return `https://${bucket}s3.${S3_REGION}.${suffix}`;
}
