import { choosableTypes, type Webhook } from '@/lib/webhooks/webhook-schemas';
import type { Webhook as StoredWebhook } from '@/prisma/generated/client';

/** Converts a stored webhook to its API form, at the time `now`. */
export function presentWebhook(webhook: StoredWebhook, now = new Date()): Webhook {
  const { previousSecretExpiresAt: previousEnds } = webhook;
  return {
    id: webhook.id,
    url: webhook.url,
    description: webhook.description,
    event_types: choosableTypes.filter((type) => webhook.eventTypes.includes(type)),
    status: webhook.disabledAt ? 'disabled' : webhook.failingSince ? 'failing' : 'active',
    created_at: webhook.createdAt.toISOString(),
    created_by_name: webhook.createdByName,
    disabled_at: isoTime(webhook.disabledAt),
    disabled_reason: webhook.disabledReason,
    failing_since: isoTime(webhook.failingSince),
    last_delivered_at: isoTime(webhook.lastDeliveredAt),
    secret_rotated_at: isoTime(webhook.secretRotatedAt),
    previous_secret_expires_at: previousEnds && previousEnds > now ? isoTime(previousEnds) : null,
  };
}

function isoTime(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}

/** What the audit trail calls a webhook: the address's host. The rest of an address may be a secret. */
export function nameOfWebhook({ url }: Pick<StoredWebhook, 'url'>): string {
  return new URL(url).host;
}
