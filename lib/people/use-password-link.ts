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
 * Tells whose password a link sets. It changes nothing, so a mail program that follows links does no harm.
 * @throws ApiError password_link_invalid: unknown, used, expired, replaced, or its person is disabled; too_many_attempts
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
 * Sets a password with a link, which works only once, even if used twice at the same time. The person's sessions and other
 * links end. It does not sign the person in (docs/decisions/2026-11-28-people-and-password-links.md).
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
      // Nobody is signed in; the link identifies the person.
      doer: { ...currentAuditActor(), kind: 'person', id: personId, name },
    });
    return person;
  });
  await unlock('account', email); // others may have locked the account by guessing the old password
  return { email };
}

async function findLink(token: string, ipAddress: string) {
  await requireAttemptsLeft('link', ipAddress);
  const link = await db().passwordLink.findFirst({ where: usableLink(token), include: { person: true } });
  if (link) return link;
  await countFailure('link', ipAddress);
  throw new ApiError('password_link_invalid');
}
