import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/** What people call a webhook: its description or, if it has none, the host of its address. */
export function nameWebhook({ description, url }: Pick<Webhook, 'description' | 'url'>): string {
  return description || new URL(url).host;
}
