import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { env } from '@/lib/env';
import { ApiError } from '@/lib/errors';
import { type AddressRule, publicOr } from '@/lib/network/address-rules';

/** Which addresses webhooks may reach in this installation. */
export function webhookRule(): AddressRule {
  return publicOr(env().LADING_WEBHOOKS_ALLOW_PRIVATE);
}

/**
 * Checks that an address may be told of events, so that whoever enters it hears of it at once. It is checked again at each
 * delivery, since a name can have other addresses by then; so a name that has none yet passes.
 * @throws ApiError webhook_url_refused
 */
export async function requireAllowedUrl(url: string): Promise<void> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host)
    ? [{ address: host }]
    : await lookup(host, { all: true }).catch((): { address: string }[] => []);
  if (found.length > 0 && !found.some(({ address }) => webhookRule()(address))) {
    throw new ApiError('webhook_url_refused', { params: { host } });
  }
}
