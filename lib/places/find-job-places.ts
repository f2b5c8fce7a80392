import { ApiError } from '@/lib/errors';
import { defaultPickupOf, lookUpPlaces } from '@/lib/places/look-up-places';
import { type JobPlaces, type Place, placeBookOf } from '@/lib/shaping/place-book';
import type { ProfileRules } from '@/lib/shaping/profile-schema';

/**
 * The places with which a job of these rules runs: those that the rules name by their codes, and the customer's
 * default pickup.
 * @param customerId null: the rules are for any customer
 * @throws ApiError profile_place_not_found for a code that the address book does not have
 */
export async function findJobPlaces(
  tenantId: string,
  rules: ProfileRules,
  customerId: string | null,
): Promise<JobPlaces> {
  const codes = Object.values(rules.places).flatMap((place) =>
    place !== undefined && 'code' in place ? [place.code] : [],
  );
  const [named, defaultPickup] = await Promise.all([
    lookUpPlaces(tenantId, codes),
    customerId === null ? null : defaultPickupOf(tenantId, customerId),
  ]);
  const { find } = placeBookOf(named);
  const unknown = codes.find((code) => !find(code));
  if (unknown !== undefined) throw new ApiError('profile_place_not_found', { params: { code: unknown } });
  return { named: named.map(withoutId), default_pickup: defaultPickup && withoutId(defaultPickup) };
}

function withoutId({ id: _, ...place }: Place & { id: string }): Place {
  return place;
}
