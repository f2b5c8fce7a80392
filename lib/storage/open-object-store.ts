import path from 'node:path';
import { deriveKey } from '@/lib/auth/derive-key';
import { oncePerProcess } from '@/lib/concurrency/once-per-process';
import { env } from '@/lib/env';
import { DiskStore } from '@/lib/storage/disk-store';
import type { ObjectStore } from '@/lib/storage/object-store';
import { S3Store } from '@/lib/storage/s3-store';

const store = oncePerProcess('object store', openStore);

/** The configured store: S3 if `S3_BUCKET` is set, otherwise the disk. */
export function objectStore(): ObjectStore {
  return store.get();
}

function openStore(): ObjectStore {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, LADING_DATA_DIR } = env();
  if (S3_BUCKET) return new S3Store({ bucket: S3_BUCKET, endpoint: S3_ENDPOINT, region: S3_REGION });
  return new DiskStore(
    path.join(/* turbopackIgnore: true */ LADING_DATA_DIR, 'objects'),
    deriveKey('signed-url'),
  );
}
