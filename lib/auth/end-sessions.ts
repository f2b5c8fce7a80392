import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';

/** Signs out: the session's cookie stops working. */
export async function endSession(sessionId: string): Promise<void> {
  await db().$transaction(async (client) => {
    const [ended] = await client.session.updateManyAndReturn({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (!ended) return;
    const person = await client.person.findUniqueOrThrow({ where: { id: ended.personId } });
    await recordAudit(client, {
      action: 'signed_out',
      tenantId: person.tenantId,
      subject: { kind: 'session', id: sessionId },
      // The person comes from the cookie: next-auth's routes set no actor.
      doer: { ...currentAuditActor(), kind: 'person', id: person.id, name: person.name },
    });
  });
}

/**
 * Ends one of a person's sessions.
 * @throws ApiError session_not_found if it is not theirs or has already ended
 */
export async function endOwnSession(personId: string, sessionId: string): Promise<void> {
  await db().$transaction(async (client) => {
    const { count } = await client.session.updateMany({
      where: { id: sessionId, personId, ...live() },
      data: { endedAt: new Date() },
    });
    if (count === 0) throw new ApiError('session_not_found');
    const tenantId = await tenantOf(client, personId);
    const subject = { kind: 'session', id: sessionId } as const;
    await recordAudit(client, { action: 'session_ended', tenantId, subject });
  });
}

/** Ends all of a person's sessions but one and returns how many it ended. */
export async function endOtherSessions(personId: string, keptSessionId: string): Promise<number> {
  return db().$transaction(async (client) => {
    const count = await endAllSessions(client, personId, keptSessionId);
    if (count === 0) return 0;
    const tenantId = await tenantOf(client, personId);
    const subject = { kind: 'person', id: personId } as const;
    const details = { ended_count: count };
    await recordAudit(client, { action: 'other_sessions_ended', tenantId, subject, details });
    return count;
  });
}

/**
 * Ends all of a person's sessions. It writes no audit entry of its own: the caller records the cause, such as a new
 * password or the person being disabled.
 * @param keptSessionId the session to keep, if any
 * @returns how many sessions were ended
 */
export async function endAllSessions(
  client: Prisma.TransactionClient,
  personId: string,
  keptSessionId?: string,
): Promise<number> {
  const { count } = await client.session.updateMany({
    where: { personId, id: { not: keptSessionId }, ...live() },
    data: { endedAt: new Date() },
  });
  return count;
}

async function tenantOf(client: Prisma.TransactionClient, personId: string): Promise<string | null> {
  const person = await client.person.findUniqueOrThrow({
    where: { id: personId },
    select: { tenantId: true },
  });
  return person.tenantId;
}

/** The `where` condition for live sessions. */
export function live() {
  return { endedAt: null, expiresAt: { gt: new Date() } };
}
