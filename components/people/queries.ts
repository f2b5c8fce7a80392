import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  AddPersonInput,
  ChangePersonInput,
  peoplePageSchema,
  personSchema,
  personWithLinkSchema,
} from '@/lib/people/people-schemas';

/** People per list page. */
export const peoplePerPage = 50;

/** A page of the tenant's people. */
export function peopleQuery(tenantId: string | null, page: number) {
  return queryOptions({
    queryKey: queryKeys.people(tenantId, page),
    queryFn: ({ signal }) =>
      browserFetch<typeof peoplePageSchema>('/people', {
        query: { page, limit: peoplePerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function addPerson(tenantId: string | null, body: AddPersonInput) {
  return browserFetch<typeof personWithLinkSchema>('/people', { method: 'POST', body, tenantId });
}

export function changePerson(tenantId: string | null, id: string, body: ChangePersonInput) {
  return browserFetch<typeof personSchema>(`/people/${id}`, { method: 'PATCH', body, tenantId });
}

export function makePasswordLink(tenantId: string | null, id: string) {
  return browserFetch<typeof personWithLinkSchema>(`/people/${id}/password-link`, {
    method: 'POST',
    tenantId,
  });
}

export function disablePerson(tenantId: string | null, id: string) {
  return browserFetch<typeof personSchema>(`/people/${id}/disable`, { method: 'POST', tenantId });
}

export function enablePerson(tenantId: string | null, id: string) {
  return browserFetch<typeof personSchema>(`/people/${id}/enable`, { method: 'POST', tenantId });
}
