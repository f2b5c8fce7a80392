import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { changeWebhook } from '@/lib/webhooks/change-webhook';
import { generateWebhookSecret, sealSecret } from '@/lib/webhooks/keep-secret';
import { presentWebhook } from '@/lib/webhooks/present-webhook';
import type { WebhookWithSecret } from '@/lib/webhooks/webhook-schemas';

/**
 * Gives a webhook a new secret. During the overlap, messages carry the signatures of both.
 * @param overlapSeconds 0: messages are signed with the new secret only
 * @throws ApiError webhook_not_found; conflict when another rotation happened meanwhile: it would lose its overlap
 */
export async function rotateWebhookSecret(
  tenantId: string,
  id: string,
  overlapSeconds: number,
): Promise<WebhookWithSecret> {
  const current = await db().webhook.findFirst({ where: { id, tenantId } });
  if (!current) throw new ApiError('webhook_not_found');
  const secret = generateWebhookSecret();
  const now = new Date();
  const rotated = await changeWebhook({
    ...{ tenantId, id, action: 'webhook_secret_rotated' },
    describe: () => ({ overlap_seconds: overlapSeconds }),
    where: { secretRotatedAt: current.secretRotatedAt },
    data: {
      secret: sealSecret(secret, id),
      secretRotatedAt: now,
      previousSecret: overlapSeconds > 0 ? current.secret : null,
      previousSecretExpiresAt: overlapSeconds > 0 ? new Date(now.getTime() + overlapSeconds * 1000) : null,
    },
  });
  if (!rotated) throw new ApiError('conflict');
  return { ...presentWebhook(rotated, now), secret };
}
