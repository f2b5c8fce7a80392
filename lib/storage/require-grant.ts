import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import type { DiskStore } from '@/lib/storage/disk-store';
import { objectStore } from '@/lib/storage/open-object-store';
import type { ObjectStore } from '@/lib/storage/object-store';
import type { Grant } from '@/lib/storage/signed-url';

/**
 * What a request to a signed URL may do. With S3 as the store, the app never hands out such a URL.
 * @throws ApiError invalid_signature, or `expired` if the URL has expired
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
  if (leftMs <= 0 || leftMs > maxLifetimeMs(method)) throw new ApiError(expired);
  return { store, grant };
}

/** How much the clocks of two machines may differ. */
const clockSkewMs = 5 * 60 * 1000;

/** A URL that is valid for longer than this was signed or is being checked by a machine whose clock is wrong. */
function maxLifetimeMs(method: Grant['method']): number {
  const { LADING_UPLOAD_URL_SECONDS, LADING_DOWNLOAD_URL_SECONDS } = env();
  return (method === 'PUT' ? LADING_UPLOAD_URL_SECONDS : LADING_DOWNLOAD_URL_SECONDS) * 1000 + clockSkewMs;
}

/** Not `instanceof`: the process has one store, but Next may load its class once per bundle. */
function isDiskStore(store: ObjectStore): store is DiskStore {
  return 'receiveUpload' in store;
}
