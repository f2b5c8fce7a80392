import type { PersonActor } from '@/lib/actors/actor';
import { live } from '@/lib/auth/end-sessions';
import type { SessionSummary } from '@/lib/auth/session-schemas';
import { db } from '@/lib/db';

/** A person's live sessions, most recently seen first. */
export async function listSessions(person: PersonActor): Promise<SessionSummary[]> {
  const sessions = await db().session.findMany({
    where: { personId: person.id, ...live() },
    orderBy: { lastSeenAt: 'desc' },
  });
  return sessions.map((session) => ({
    id: session.id,
    user_agent: session.userAgent,
    ip_address: session.ipAddress,
    created_at: session.createdAt.toISOString(),
    last_seen_at: session.lastSeenAt.toISOString(),
    expires_at: session.expiresAt.toISOString(),
    current: session.id === person.sessionId,
  }));
}
