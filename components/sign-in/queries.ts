import { queryOptions } from '@tanstack/react-query';
import { browserFetch } from '@/lib/http/browser-fetch';
import {
  passwordLinkSchema,
  requestedPasswordMailSchema,
  usedPasswordLinkSchema,
} from '@/lib/people/password-link-schemas';

/** The person whose password a link sets. */
export function passwordLinkQuery(token: string) {
  return queryOptions({
    queryKey: ['password-link', token],
    queryFn: ({ signal }) =>
      browserFetch('/password-links/look-up', {
        method: 'POST',
        schema: passwordLinkSchema,
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
  return browserFetch('/password-links/use', {
    method: 'POST',
    schema: usedPasswordLinkSchema,
    body,
    tenantId: null,
  });
}

export function requestPasswordMail(email: string) {
  return browserFetch('/password-links/request-mail', {
    method: 'POST',
    schema: requestedPasswordMailSchema,
    body: { email },
    tenantId: null,
  });
}
