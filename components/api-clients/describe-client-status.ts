import type { Tone } from '@/components/ui/badge';
import type { ApiClient } from '@/lib/api-clients/api-client-schemas';

const dayMs = 24 * 60 * 60 * 1000;

/** Long enough for the program's owner to renew it. */
const soonMs = 14 * dayMs;

export interface ClientStatus {
  status: 'active' | 'expiresSoon' | 'expired' | 'disabled' | 'oldSecretWorks';
  tone: Tone;
  /** The moment that the status refers to, and what it is. */
  moment?: { kind: 'until' | 'since'; at: string };
}

/** Without what only clients have. */
type OwnStatus = ClientStatus & { status: Exclude<ClientStatus['status'], 'oldSecretWorks'> };

/**
 * A client's status at a moment: one line for the client, and one for the old secret while it still works.
 */
export function describeClientStatus(client: ApiClient, now: number): ClientStatus[] {
  const { previous_secret_expires_at: overlapEnd } = client;
  const lines: ClientStatus[] = [describeOwnStatus(client, now)];
  if (overlapEnd && Date.parse(overlapEnd) > now) {
    lines.push({
      status: 'oldSecretWorks',
      tone: 'accent',
      moment: { kind: 'until', at: overlapEnd },
    });
  }
  return lines;
}

/** A client's or a key's status, apart from that of an old secret. */
export function describeOwnStatus(
  { disabled_at: disabledAt, expires_at: expiry }: Pick<ApiClient, 'disabled_at' | 'expires_at'>,
  now: number,
): OwnStatus {
  if (disabledAt) return { status: 'disabled', tone: 'neutral', moment: { kind: 'since', at: disabledAt } };
  if (!expiry) return { status: 'active', tone: 'ok' };
  const left = Date.parse(expiry) - now;
  if (left <= 0) return { status: 'expired', tone: 'bad', moment: { kind: 'since', at: expiry } };
  const moment = { kind: 'until' as const, at: expiry };
  return left <= soonMs
    ? { status: 'expiresSoon', tone: 'warn', moment }
    : { status: 'active', tone: 'ok', moment };
}
