import type { Actor, ClientActor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';

/**
 * For what only a program does: it is kept which one did it.
 * @throws ApiError insufficient_permissions
 */
export function requireClientActor(actor: Actor): ClientActor {
  if (actor.kind !== 'client')
    throw new ApiError('insufficient_permissions', { params: { permission: 'inbound.targets.batch.write' } });
  return actor;
}
