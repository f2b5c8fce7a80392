import type { AuditActor } from '@/lib/actors/audit-actor';
import type { Actor } from '@/lib/actors/actor';
import { clientAddress } from '@/lib/network/client-address';

/** Who sent a request, and from where; somebody unknown if there is no actor. */
export function auditActorOf(actor: Actor | null, request: Request): AuditActor {
  return {
    kind: actor?.kind ?? 'unknown',
    id: actor?.id ?? null,
    name: actor?.name ?? null,
    ipAddress: clientAddress((name) => request.headers.get(name)),
    userAgent: request.headers.get('user-agent'),
  };
}
