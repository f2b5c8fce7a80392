import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Prisma } from '@/prisma/generated/client';

interface NewSession {
  person: { id: string; name: string; tenantId: string | null };
  /** How long it lasts. */
  seconds: number;
  ipAddress: string | null;
  userAgent: string | null;
  /** What the audit trail says besides. */
  details?: Record<string, unknown>;
}

/** Starts a session in the caller's transaction, which has made sure that the person may sign in. @returns its ID */
export async function startSession(client: Prisma.TransactionClient, session: NewSession): Promise<string> {
  const { person, seconds, ipAddress, userAgent, details } = session;
  const id = newId();
  await client.session.create({
    data: {
      ...{ id, personId: person.id, ipAddress, userAgent: userAgent?.slice(0, 500) ?? null },
      expiresAt: new Date(Date.now() + seconds * 1000),
    },
  });
  await recordAudit(client, {
    action: 'signed_in',
    tenantId: person.tenantId,
    subject: { kind: 'session', id },
    details,
    doer: { kind: 'person', id: person.id, name: person.name, ipAddress, userAgent },
  });
  return id;
}
