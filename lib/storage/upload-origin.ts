import type { Settings } from '@/lib/env';

/**
 * The origin that browsers upload to, as the AWS SDK builds its addresses; null when that is the app's own. Apart from
 * the store, so that who needs only this does not load the SDK; a test holds the two together.
 */
export function uploadOrigin(
  settings: Pick<Settings, 'S3_BUCKET' | 'S3_ENDPOINT' | 'S3_REGION'>,
): string | null {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION } = settings;
  if (!S3_BUCKET) return null;
  if (S3_ENDPOINT) return new URL(S3_ENDPOINT).origin;
  const suffix = S3_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  // A name with a dot has no certificate of its own: the SDK puts such a bucket into the path.
  const bucket = S3_BUCKET.includes('.') ? '' : `${S3_BUCKET}.`;
  return `https://${bucket}s3.${S3_REGION}.${suffix}`;
}
