import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  importSchema,
  importsPageSchema,
  CreateImportInput,
  Import,
} from '@/lib/imports/import-schemas';
import type { customerSchema } from '@/lib/deliveries/delivery-schemas';
import type { placeBookSchema, placesPageSchema } from '@/lib/places/place-schemas';
import type {
  profileSchema,
  recognisedProfilesSchema,
  Profile,
  UpdateProfileInput,
} from '@/lib/profiles/profile-schemas';

/** A book may be large: it is not loaded again for every change of the rules. */
const PLACES_STALE_MS = 60_000;

/** Starts an import. The file key makes it safe to retry: a second call returns the job of the first. */
export function createImport(tenantId: string | null, input: CreateImportInput): Promise<Import> {
  return browserFetch<typeof importSchema>('/delivery/bulk-order-creations', {
    method: 'POST',
    body: input,
    tenantId,
  });
}

/** How many earlier imports of the same file are looked at. */
const EARLIER_IMPORTS = 10;

/** The tenant's imports of files with this SHA-256, the newest first. */
export function sameContentQuery(tenantId: string | null, contentHash: string | null) {
  return queryOptions({
    queryKey: queryKeys.imports(tenantId, 'same-content', contentHash),
    queryFn: ({ signal }) =>
      browserFetch<typeof importsPageSchema>(
        `/delivery/bulk-order-creations?content_sha256=${contentHash}&limit=${EARLIER_IMPORTS}`,
        {
          tenantId,
          signal,
        },
      ),
    enabled: contentHash !== null,
  });
}

/** The tenant's profiles that fit a file with these columns, the likeliest first. */
export function recognisedQuery(tenantId: string | null, columns: readonly string[]) {
  return queryOptions({
    queryKey: queryKeys.importProfiles(tenantId, 'recognise', columns),
    queryFn: ({ signal }) =>
      browserFetch<typeof recognisedProfilesSchema>('/delivery/import-profiles/recognise', {
        method: 'POST',
        body: { columns },
        tenantId,
        signal,
      }),
    enabled: columns.length > 0,
    // A profile that changes while a file is open must not change what the person sees.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Saves a profile: a new one, or a new version of one. */
export function saveProfile(
  tenantId: string | null,
  profileId: string | null,
  body: UpdateProfileInput,
): Promise<Profile> {
  return profileId === null
    ? browserFetch<typeof profileSchema>('/delivery/import-profiles', { method: 'POST', body, tenantId })
    : browserFetch<typeof profileSchema>(`/delivery/import-profiles/${profileId}`, {
        method: 'PATCH',
        body,
        tenantId,
      });
}

/** All places of the tenant's address book, for checking rows that name them. */
export function placeBookQuery(tenantId: string | null) {
  return queryOptions({
    queryKey: queryKeys.places(tenantId, 'book'),
    queryFn: async ({ signal }) => {
      const book = await browserFetch<typeof placeBookSchema>('/delivery/places/book', { tenantId, signal });
      return book.data;
    },
    staleTime: PLACES_STALE_MS,
  });
}

/** How many places a picker lists at once; the others are found by searching. */
const PLACES_LISTED = 50;

/** The places of the address book in which the text occurs. @param search empty matches all */
export function placesFoundQuery(tenantId: string | null, search: string) {
  return queryOptions({
    queryKey: queryKeys.places(tenantId, 'found', search),
    queryFn: ({ signal }) =>
      browserFetch<typeof placesPageSchema>('/delivery/places', {
        query: { search, limit: PLACES_LISTED },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Names the place where a customer's goods are picked up when a file does not say. @param placeId null: none */
export function setDefaultPickup(tenantId: string | null, customerId: string, placeId: string | null) {
  return browserFetch<typeof customerSchema>(`/delivery/customers/${customerId}`, {
    method: 'PATCH',
    body: { default_pickup_place_id: placeId },
    tenantId,
  });
}
