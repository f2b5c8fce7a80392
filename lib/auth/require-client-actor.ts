import type { Actor, ClientActor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';

/**
 * Requires an API client, for operations that store which client called them.
 * @throws ApiError insufficient_permissions
 */
export function requireClientActor(actor: Actor): ClientActor {
  if (actor.kind !== 'client')
    throw new ApiError('insufficient_permissions', { params: { permission: 'inbound.targets.batch.write' } });
  return actor;
}
