import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import type { DiskStore } from '@/lib/storage/disk-store';
import { objectStore } from '@/lib/storage/open-object-store';
import type { ObjectStore } from '@/lib/storage/object-store';
import type { Grant } from '@/lib/storage/signed-url';

/**
 * What a request to a signed URL may do. With S3 as the store, no such URL was ever handed out.
 * @throws ApiError invalid_signature, or `expired` when its time is over
 */
export function requireGrant(
  request: Request,
  method: Grant['method'],
  key: string,
  expired: 'upload_url_expired' | 'download_url_expired',
): { store: DiskStore; grant: Grant } {
  const store = objectStore();
  const grant = isDiskStore(store) ? store.readGrant(method, key, new URL(request.url).searchParams) : null;
  if (!grant || !isDiskStore(store)) throw new ApiError('invalid_signature');
  const leftMs = grant.expiresAt.getTime() - Date.now();
  if (leftMs <= 0 || leftMs > longestMs(method)) throw new ApiError(expired);
  return { store, grant };
}

/** Clocks of two machines may differ by this much. */
const clockSkewMs = 5 * 60 * 1000;

/** A URL that is good for longer than we give was signed, or is checked, by a clock that is wrong. */
function longestMs(method: Grant['method']): number {
  const { LADING_UPLOAD_URL_SECONDS, LADING_DOWNLOAD_URL_SECONDS } = env();
  return (method === 'PUT' ? LADING_UPLOAD_URL_SECONDS : LADING_DOWNLOAD_URL_SECONDS) * 1000 + clockSkewMs;
}

/** Not by `instanceof`: the process holds one store, but Next may have loaded its class once for each bundle. */
function isDiskStore(store: ObjectStore): store is DiskStore {
  return 'receiveUpload' in store;
}
