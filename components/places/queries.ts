import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { PlaceFormValues } from '@/components/places/place-form';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  bulkOutcomeSchema,
  ListPlacesQuery,
  placeSchema,
  placesPageSchema,
} from '@/lib/places/place-schemas';

/** Places per list page. */
export const placesPerPage = 50;

export type PlacesFilter = Omit<ListPlacesQuery, 'limit'>;

/** A page of the tenant's address book. */
export function placesQuery(tenantId: string | null, filter: PlacesFilter) {
  return queryOptions({
    queryKey: queryKeys.places(tenantId, filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof placesPageSchema>('/delivery/places', {
        query: { ...filter, limit: placesPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function createPlace(tenantId: string | null, body: PlaceFormValues) {
  return browserFetch<typeof placeSchema>('/delivery/places', { method: 'POST', body, tenantId });
}

export function changePlace(tenantId: string | null, id: string, body: PlaceFormValues) {
  return browserFetch<typeof placeSchema>(`/delivery/places/${id}`, { method: 'PATCH', body, tenantId });
}

export function archivePlace(tenantId: string | null, id: string) {
  return browserFetch<null>(`/delivery/places/${id}`, { method: 'DELETE', tenantId });
}

/** Creates or changes places by their codes; at most `MAX_BULK_PLACES` at once. */
export function sendPlaces(tenantId: string | null, places: readonly Partial<PlaceFormValues>[]) {
  return browserFetch<typeof bulkOutcomeSchema>('/delivery/places/bulk', {
    method: 'POST',
    body: { places },
    tenantId,
  });
}
