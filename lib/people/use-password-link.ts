import { currentAuditActor } from '@/lib/actors/audit-actor';
import { recordAudit } from '@/lib/audit/record-audit';
import { endAllSessions } from '@/lib/auth/end-sessions';
import { countFailure, requireAttemptsLeft, unlock } from '@/lib/auth/limit-attempts';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { lockPersonOfAnyTenant } from '@/lib/people/lock-person';
import { usableLink } from '@/lib/people/password-link';
import type { PasswordLink } from '@/lib/people/password-link-schemas';

/**
 * Whose password a link sets. Looking changes nothing: a mail program that follows links does no harm.
 * @throws ApiError password_link_invalid: no link, used, expired, replaced, or of somebody who is disabled; too_many_attempts
 */
export async function lookUpPasswordLink(token: string, ipAddress: string): Promise<PasswordLink> {
  const { person, expiresAt } = await findLink(token, ipAddress);
  return {
    email: person.email,
    name: person.name,
    is_invitation: person.passwordHash === null,
    expires_at: expiresAt.toISOString(),
  };
}

/**
 * Sets a password by a link, which no longer works after that; of two uses at the same moment one does. The person's sessions
 * and other links end. Nobody is signed in by it (docs/decisions/2026-11-28-people-and-password-links.md).
 * @returns the e-mail to sign in with
 * @throws ApiError see `lookUpPasswordLink`; TooBusyError, after which the link still works
 */
export async function usePasswordLink(
  { token, password }: { token: string; password: string },
  ipAddress: string,
): Promise<{ email: string }> {
  const { personId } = await findLink(token, ipAddress);
  const passwordHash = await hashPassword(password);
  const { email } = await db().$transaction(async (client) => {
    const person = await lockPersonOfAnyTenant(client, personId);
    const [used] = await client.passwordLink.findMany({ where: usableLink(token) });
    if (!person || !used) throw new ApiError('password_link_invalid');
    await client.passwordLink.deleteMany({ where: { personId } });
    await client.person.update({ where: { id: personId }, data: { passwordHash } });
    const { name, tenantId } = person;
    await recordAudit(client, {
      action: 'password_set',
      tenantId,
      subject: { kind: 'person', id: personId, name },
      details: { purpose: used.purpose, ended_sessions: await endAllSessions(client, personId) },
      // The link says who it is: nobody is signed in.
      doer: { ...currentAuditActor(), kind: 'person', id: personId, name },
    });
    return person;
  });
  await unlock('account', email); // others may have guessed at the old password until nobody could sign in
  return { email };
}

async function findLink(token: string, ipAddress: string) {
  await requireAttemptsLeft('link', ipAddress);
  const link = await db().passwordLink.findFirst({ where: usableLink(token), include: { person: true } });
  if (link) return link;
  await countFailure('link', ipAddress);
  throw new ApiError('password_link_invalid');
}
