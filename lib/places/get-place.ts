import { findPlace } from '@/lib/places/find-place';
import { presentPlace } from '@/lib/places/place-record';
import type { PlaceEntry } from '@/lib/places/place-schemas';

/** The tenant's live place in the words of the API. @throws ApiError place_not_found */
export async function getPlace(tenantId: string, placeId: string): Promise<PlaceEntry> {
  return presentPlace(await findPlace(tenantId, placeId));
}
