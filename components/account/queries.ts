import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '@/components/api/query-keys';
import type { ChangePasswordInput } from '@/lib/auth/password-schemas';
import type { endedSessionsSchema, sessionListSchema } from '@/lib/auth/session-schemas';
import { browserFetch } from '@/lib/http/browser-fetch';

/** The signed-in person's sessions. */
export const sessionsQuery = queryOptions({
  queryKey: queryKeys.sessions,
  queryFn: ({ signal }) =>
    browserFetch<typeof sessionListSchema>('/auth-sessions', { tenantId: null, signal }),
});

/** Ends one session or, given null, all sessions except this one. */
export function endSessions(sessionId: string | null) {
  return browserFetch<typeof endedSessionsSchema>(
    sessionId ? `/auth-sessions/${sessionId}` : '/auth-sessions',
    {
      method: 'DELETE',
      tenantId: null,
    },
  );
}

/** Changes the signed-in person's password. */
export function changePassword(body: ChangePasswordInput) {
  return browserFetch<typeof endedSessionsSchema>('/account/password', {
    method: 'POST',
    body,
    tenantId: null,
  });
}
