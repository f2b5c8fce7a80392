import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/** Ends a session, whosoever it is: its cookie is worthless from now on. */
export async function endSession(sessionId: string): Promise<void> {
  await db().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } });
}

/**
 * Ends one of a person's sessions.
 * @throws ApiError session_not_found: none of theirs, or ended already
 */
export async function endOwnSession(personId: string, sessionId: string): Promise<void> {
  const { count } = await db().session.updateMany({
    where: { id: sessionId, personId, ...live() },
    data: { endedAt: new Date() },
  });
  if (count === 0) throw new ApiError('session_not_found');
}

/** Ends all of a person's sessions but one; gives their number. */
export async function endOtherSessions(personId: string, keptSessionId: string): Promise<number> {
  const { count } = await db().session.updateMany({
    where: { personId, id: { not: keptSessionId }, ...live() },
    data: { endedAt: new Date() },
  });
  return count;
}

/** The `where` of sessions that still are. */
export function live() {
  return { endedAt: null, expiresAt: { gt: new Date() } };
}
