import type { Actor, PersonActor } from '@/lib/actors/actor';
import { ApiError } from '@/lib/errors';

/**
 * Requires a person, for what only people have: sessions, a password.
 * @throws ApiError person_required
 */
export function requirePersonActor(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new ApiError('person_required');
  return actor;
}
