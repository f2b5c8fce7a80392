import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { queryKeys } from '@/components/api/query-keys';
import type { PlaceFormValues } from '@/components/places/place-form';
import { browserFetch } from '@/lib/http/browser-fetch';
import {
  bulkOutcomeSchema,
  type ListPlacesQuery,
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
      browserFetch('/delivery/places', {
        schema: placesPageSchema,
        query: { ...filter, limit: placesPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function createPlace(tenantId: string | null, body: PlaceFormValues) {
  return browserFetch('/delivery/places', { method: 'POST', schema: placeSchema, body, tenantId });
}

export function changePlace(tenantId: string | null, id: string, body: PlaceFormValues) {
  return browserFetch(`/delivery/places/${id}`, { method: 'PATCH', schema: placeSchema, body, tenantId });
}

export function archivePlace(tenantId: string | null, id: string) {
  return browserFetch(`/delivery/places/${id}`, { method: 'DELETE', schema: z.null(), tenantId });
}

/** Creates or changes places by their codes; at most `MAX_BULK_PLACES` at once. */
export function sendPlaces(tenantId: string | null, places: readonly Partial<PlaceFormValues>[]) {
  return browserFetch('/delivery/places/bulk', {
    method: 'POST',
    schema: bulkOutcomeSchema,
    body: { places },
    tenantId,
  });
}
