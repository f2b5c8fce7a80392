import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import { browserFetch } from '@/lib/http/browser-fetch';
import {
  type AddPersonInput,
  type ChangePersonInput,
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
      browserFetch('/people', {
        schema: peoplePageSchema,
        query: { page, limit: peoplePerPage },
        tenantId,
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function addPerson(tenantId: string | null, body: AddPersonInput) {
  return browserFetch('/people', { method: 'POST', schema: personWithLinkSchema, body, tenantId });
}

export function changePerson(tenantId: string | null, id: string, body: ChangePersonInput) {
  return browserFetch(`/people/${id}`, { method: 'PATCH', schema: personSchema, body, tenantId });
}

export function makePasswordLink(tenantId: string | null, id: string) {
  return browserFetch(`/people/${id}/password-link`, {
    method: 'POST',
    schema: personWithLinkSchema,
    tenantId,
  });
}

export function disablePerson(tenantId: string | null, id: string) {
  return browserFetch(`/people/${id}/disable`, { method: 'POST', schema: personSchema, tenantId });
}

export function enablePerson(tenantId: string | null, id: string) {
  return browserFetch(`/people/${id}/enable`, { method: 'POST', schema: personSchema, tenantId });
}
