import { generateSecret, hashSecret } from '@/lib/actors/secret';
import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { presentClient } from '@/lib/api-clients/present-client';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/**
 * Gives a client a new secret. The current one stays valid for the overlap; the one before it stops working at once.
 * Issued tokens stay valid for their hour: to cut them off, disable the client.
 * @param overlapSeconds 0: the current secret stops working at once
 * @throws ApiError api_client_not_found; conflict when another rotation happened meanwhile. Rotating on top of that one
 *   would drop the secret that programs still use, without its overlap
 */
export async function rotateClientSecret(
  tenantId: string,
  id: string,
  overlapSeconds: number,
): Promise<ApiClientWithSecret> {
  const current = await db().apiClient.findFirst({
    where: { id, tenantId, keyHash: null },
    select: { secretHash: true },
  });
  if (!current) throw new ApiError('api_client_not_found');
  const secret = generateSecret();
  const now = new Date();
  const rotated = await changeClient({
    tenantId,
    id,
    action: 'api_client_secret_rotated',
    describe: () => ({ overlap_seconds: overlapSeconds }),
    where: { secretHash: current.secretHash },
    data: {
      secretHash: hashSecret(secret),
      secretRotatedAt: now,
      previousSecretHash: overlapSeconds > 0 ? current.secretHash : null,
      previousSecretExpiresAt: overlapSeconds > 0 ? new Date(now.getTime() + overlapSeconds * 1000) : null,
    },
  });
  if (!rotated) throw new ApiError('conflict');
  return { ...presentClient(rotated, now), client_secret: secret };
}
