import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { ChangePasswordInput } from '@/lib/auth/password-schemas';
import { endedSessionsSchema, sessionListSchema } from '@/lib/auth/session-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: queryKeys.sessions,
  queryFn: ({ signal }) =>
    browserFetch('/auth-sessions', { schema: sessionListSchema, tenantId: null, signal }),
});

/** Ends one session, or all others than this one. */
export function endSessions(sessionId: string | null) {
  return browserFetch(sessionId ? `/auth-sessions/${sessionId}` : '/auth-sessions', {
    method: 'DELETE',
    schema: endedSessionsSchema,
    tenantId: null,
  });
}

/** Changes one's own password. */
export function changePassword(body: ChangePasswordInput) {
  return browserFetch('/account/password', {
    method: 'POST',
    schema: endedSessionsSchema,
    body,
    tenantId: null,
  });
}
