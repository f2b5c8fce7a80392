import { generateSecret, hashSecret } from '@/lib/actors/secret';
import type { ApiClientWithSecret } from '@/lib/api-clients/api-client-schemas';
import { changeClient } from '@/lib/api-clients/change-client';
import { presentClient } from '@/lib/api-clients/present-client';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/**
 * Gives a client a new secret. The present one goes on for the overlap; one before it ends at once. Tokens that were
 * given out stay good for their hour: who must cut them off disables the client.
 * @param overlapSeconds 0: the present secret ends at once
 * @throws ApiError api_client_not_found; conflict when another rotation came between. It is not simply done after it:
 *   the secret that programs still use would be dropped without its overlap
 */
export async function rotateClientSecret(
  tenantId: string,
  id: string,
  overlapSeconds: number,
): Promise<ApiClientWithSecret> {
  const present = await db().apiClient.findFirst({ where: { id, tenantId }, select: { secretHash: true } });
  if (!present) throw new ApiError('api_client_not_found');
  const secret = generateSecret();
  const now = new Date();
  const rotated = await changeClient({
    tenantId,
    id,
    action: 'api_client_secret_rotated',
    describe: () => ({ overlap_seconds: overlapSeconds }),
    where: { secretHash: present.secretHash },
    data: {
      secretHash: hashSecret(secret),
      secretRotatedAt: now,
      previousSecretHash: overlapSeconds > 0 ? present.secretHash : null,
      previousSecretExpiresAt: overlapSeconds > 0 ? new Date(now.getTime() + overlapSeconds * 1000) : null,
    },
  });
  if (!rotated) throw new ApiError('conflict');
  return { ...presentClient(rotated, now), client_secret: secret };
}
