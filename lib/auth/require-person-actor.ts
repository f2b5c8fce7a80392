import type { Actor, PersonActor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';

/**
 * For what only a person has: sessions, a password.
 * @throws ApiError person_required
 */
export function requirePersonActor(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new ApiError('person_required');
  return actor;
}
