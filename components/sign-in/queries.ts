import { queryOptions } from '@tanstack/react-query';
import { browserFetch } from '@/lib/http/browser-fetch';
import type {
  passwordLinkSchema,
  requestedPasswordMailSchema,
  usedPasswordLinkSchema,
} from '@/lib/people/password-link-schemas';

/** The person whose password a link sets. */
export function passwordLinkQuery(token: string) {
  return queryOptions({
    queryKey: ['password-link', token],
    queryFn: ({ signal }) =>
      browserFetch<typeof passwordLinkSchema>('/password-links/look-up', {
        method: 'POST',
        body: { token },
        tenantId: null,
        signal,
      }),
    retry: false,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

export function setPasswordByLink(body: { token: string; password: string }) {
  return browserFetch<typeof usedPasswordLinkSchema>('/password-links/use', {
    method: 'POST',
    body,
    tenantId: null,
  });
}

export function requestPasswordMail(email: string) {
  return browserFetch<typeof requestedPasswordMailSchema>('/password-links/request-mail', {
    method: 'POST',
    body: { email },
    tenantId: null,
  });
}
