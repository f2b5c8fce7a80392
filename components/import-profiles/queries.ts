import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  ListProfilesQuery,
  profileSchema,
  profilesPageSchema,
  profileVersionsSchema,
} from '@/lib/profiles/profile-schemas';

/** Profiles per list page. */
export const profilesPerPage = 50;

export type ProfilesFilter = Omit<ListProfilesQuery, 'limit'>;

/** A page of the tenant's import profiles. */
export function profilesQuery(tenantId: string | null, filter: ProfilesFilter) {
  return queryOptions({
    queryKey: queryKeys.importProfiles(tenantId, 'list', filter),
    queryFn: ({ signal }) =>
      browserFetch<typeof profilesPageSchema>('/delivery/import-profiles', {
        query: { ...filter, limit: profilesPerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** One profile with its current version. */
export function profileQuery(tenantId: string | null, profileId: string) {
  return queryOptions({
    queryKey: queryKeys.importProfiles(tenantId, 'one', profileId),
    queryFn: ({ signal }) =>
      browserFetch<typeof profileSchema>(`/delivery/import-profiles/${profileId}`, { tenantId, signal }),
  });
}

/** A profile's versions, newest first. */
export function versionsQuery(tenantId: string | null, profileId: string) {
  return queryOptions({
    queryKey: queryKeys.importProfiles(tenantId, 'versions', profileId),
    queryFn: ({ signal }) =>
      browserFetch<typeof profileVersionsSchema>(`/delivery/import-profiles/${profileId}/versions`, {
        tenantId,
        signal,
      }),
  });
}

/** Creates a profile. @param body of a file, which the API checks */
export function createProfile(tenantId: string | null, body: object) {
  return browserFetch<typeof profileSchema>('/delivery/import-profiles', {
    method: 'POST',
    body,
    tenantId,
  });
}

/** Changes a profile. @param body may be of a file, which the API checks */
export function changeProfile(tenantId: string | null, id: string, body: object) {
  return browserFetch<typeof profileSchema>(`/delivery/import-profiles/${id}`, {
    method: 'PATCH',
    body,
    tenantId,
  });
}

/** Makes an old version the newest. */
export function restoreVersion(tenantId: string | null, id: string, version: number) {
  return browserFetch<typeof profileSchema>(`/delivery/import-profiles/${id}/versions/${version}/restore`, {
    method: 'POST',
    tenantId,
  });
}

export function archiveProfile(tenantId: string | null, id: string) {
  return browserFetch<null>(`/delivery/import-profiles/${id}`, { method: 'DELETE', tenantId });
}
