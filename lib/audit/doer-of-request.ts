import type { Doer } from '@/lib/audit/doer';
import type { Actor } from '@/lib/auth/actor';
import { clientAddress } from '@/lib/http/client-address';

/** Who sends a request, and from where; nobody known when there is no actor. */
export function doerOf(actor: Actor | null, request: Request): Doer {
  return {
    kind: actor?.kind ?? 'unknown',
    id: actor?.id ?? null,
    name: actor?.name ?? null,
    ipAddress: clientAddress((name) => request.headers.get(name)),
    userAgent: request.headers.get('user-agent'),
  };
}
