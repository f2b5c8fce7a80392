import { Webhook as Signer } from 'standardwebhooks';
import type { OutboxEvent } from '@/lib/events/event-schemas';
import { AddressRefusedError, postOutside } from '@/lib/network/post-outside';
import { openSecret } from '@/lib/webhooks/keep-secret';
import type { AttemptError } from '@/lib/webhooks/message-schemas';
import { webhookRule } from '@/lib/webhooks/require-allowed-url';
import type { Webhook } from '@/prisma/generated/client';

/** How long an answer may take, all in all. */
const TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 1000;

/** What a message needs to know of its webhook. */
export type Addressee = Pick<
  Webhook,
  'id' | 'tenantId' | 'url' | 'secret' | 'previousSecret' | 'previousSecretExpiresAt'
>;

export interface Attempt {
  durationMs: number;
  /** Of the answer; null: there was none. */
  status: number | null;
  error: AttemptError | null;
  answer: string | null;
  retryAfterSeconds: number | null;
}

/** Sends an event to a webhook, once. Never throws: what went wrong is the result. */
export async function attemptMessage(webhook: Addressee, event: OutboxEvent): Promise<Attempt> {
  const begun = performance.now();
  const done = (outcome: Partial<Attempt>): Attempt => ({
    ...{ status: null, error: null, answer: null, retryAfterSeconds: null, ...outcome },
    durationMs: Math.round(performance.now() - begun),
  });
  try {
    const body = JSON.stringify(event);
    const posted = await postOutside({
      url: webhook.url,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Lading-Webhooks',
        ...signedHeaders(webhook, { id: event.id, body, now: new Date() }),
      },
      body,
      timeoutMs: TIMEOUT_MS,
      maxAnswerBytes: MAX_ANSWER_BYTES,
      mayReach: webhookRule(),
    });
    return done({ ...posted, answer: posted.answer.replaceAll('\0', '') || null });
  } catch (error) {
    return done({ error: nameFault(error) });
  }
}

export function isDelivered({ status }: Pick<Attempt, 'status'>): boolean {
  return status !== null && status >= 200 && status < 300;
}

class SecretUnreadableError extends Error {}

/** The headers of Standard Webhooks; during a rotation with the signatures of both secrets. */
function signedHeaders(webhook: Addressee, { id, body, now }: { id: string; body: string; now: Date }) {
  const { previousSecret, previousSecretExpiresAt: ends } = webhook;
  const sealed = [webhook.secret, ...(previousSecret && ends && ends > now ? [previousSecret] : [])];
  const signatures = sealed.map((secret) => new Signer(unseal(secret, webhook.id)).sign(id, now, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

function unseal(sealed: Uint8Array, webhookId: string): string {
  try {
    return openSecret(sealed, webhookId);
  } catch (error) {
    throw new SecretUnreadableError('The secret was encrypted under another LADING_SECRET', {
      cause: error,
    });
  }
}

function nameFault(error: unknown): AttemptError {
  if (error instanceof AddressRefusedError) return 'address_refused';
  if (error instanceof SecretUnreadableError) return 'secret_unreadable';
  const { name, code = '' } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name_not_resolved';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code) ? 'tls_failed' : 'connection_failed';
}
