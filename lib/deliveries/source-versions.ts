import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { ApiError } from '@/lib/errors';
import { areComparable, isOlder, presentSourceVersion, type SourceVersion } from '@/lib/items/source-version';

/**
 * Refuses what comes too late, by the rules of targets: the same version may come again, and without one anything is taken.
 * @param sent the sender's version of what it sends
 * @param stored the newest version that the delivery has
 * @throws ApiError stale_update, source_version_of_other_kind
 */
export function requireNewest(sent: SourceVersion | null | undefined, stored: number | string | null): void {
  if (sent === null || sent === undefined || stored === null) return;
  const params = { sent: presentSourceVersion(sent)!, stored };
  if (!areComparable(sent, String(stored))) throw new ApiError('source_version_of_other_kind', { params });
  if (isOlder(sent, String(stored))) throw new ApiError('stale_update', { params });
}

/**
 * Keeps the version that was sent with a delivery, which the caller has locked. A new version of the same content is kept, and
 * is no change of the delivery.
 */
export async function keepSourceVersion(
  client: PoolClient,
  deliveryId: string,
  sent: SourceVersion | null | undefined,
): Promise<void> {
  if (sent === null || sent === undefined) return;
  await client.query(sql`
    UPDATE deliveries SET source_version = ${sent}
    WHERE id = ${deliveryId} AND source_version IS DISTINCT FROM ${sent}`);
}
