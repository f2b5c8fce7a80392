import { z } from 'zod';
import type { PersonActor } from '@/lib/auth/actor';
import { live } from '@/lib/auth/end-sessions';
import { db } from '@/lib/db';

export const sessionSchema = z.object({
  id: z.uuid(),
  user_agent: z.string().nullable(),
  ip_address: z.string().nullable(),
  created_at: z.iso.datetime(),
  last_seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** The session that asks. */
  current: z.boolean(),
});

export const sessionListSchema = z.object({ data: z.array(sessionSchema) });

export type SessionSummary = z.infer<typeof sessionSchema>;

/** A person's live sessions, the one last seen first. */
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
